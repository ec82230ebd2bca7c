import { z } from 'astro/zod';
import {
  addressFields,
  aliasesField,
  dayField,
  idField,
  publicationFields,
  shownField,
  siteWordField,
  textField,
  voicesField,
  type Relation,
} from './fields.ts';

/** What research makes of a claim; `src/lib/evidence/verdict-rule.ts` is the rule. */
export const verdictField = z.enum(['supported', 'mixed', 'contradicted', 'untested']);

/** How sure a verdict is; `src/lib/evidence/certainty.ts` works it out. */
export const certaintyField = z.enum(['very-low', 'low', 'moderate', 'high']);

/**
 * Which way a group of people points: from one step off, nearby; without a vote, from the background or as context. What its
 * codes say follows where there are several, in the order of the file.
 */
const voteField = z
  .string()
  .regex(/^(?:(?:nearby-|background-)?(?:for|against|split|none-found)|context)(?: \((?:[a-z-]+(?:, )?)+\))?$/, {
    error: 'must be for, against, split, none-found or context, or one such as "nearby-for"; the check says which',
  });

/** What a claim says: why people do it, how that works, what comes of it, or who does and how often. */
export const claimTypeField = z.enum(['motive', 'mechanism', 'outcome', 'who']);

const verdictFields = {
  verdict: verdictField,
  certainty: certaintyField.optional().describe('None where nothing was tested.'),
};

/** Something that is said about the subject, in a reader’s words: `content/claims/*.yaml`. */
export const claimSchema = (relation: Relation) =>
  z
    .strictObject({
      id: idField,
      ...publicationFields,
      ...addressFields,
      type: claimTypeField.describe('Why people do it, how that works, what comes of it, or who does and how often.'),
      about: siteWordField.describe(
        'What it speaks of: a study is direct that studied this, or something nearer to the subject.',
      ),
      text: textField(90).describe('What is said, in a reader’s words.'),
      test: textField(140).describe('What a study does that would test it: “asks people why …”.'),
      section: relation('sections').optional().describe('The section that states it.'),
      general: z.int().min(1).optional().describe('Its place among the general claims of `/evidence/`.'),
      label: textField(20)
        .optional()
        .describe('Names it where a section’s two lead claims are told apart; needed for claims of the type who.'),
      aliases: aliasesField.optional(),
      voices: voicesField.optional(),
      opposite: relation('claims')
        .optional()
        .describe('The claim that says the reverse: the two cannot both be supported.'),
      /** What you expect the rule to make of it: the build stops where it makes something else. */
      ...verdictFields,
      votes: z
        .record(z.string(), voteField)
        .default({})
        .describe(
          'How you expect each group of people to vote, by its cohort or work: `sato2001: for`. Codes that make something else stop the build though the verdict stands, so that none changes without anybody noticing.',
        ),
      history: z
        .array(z.strictObject({ until: dayField, ...verdictFields, why: shownField(240) }))
        .default([])
        .describe('Each verdict it had before, and why it moved.'),
    })
    .refine(({ verdict, certainty }) => (verdict === 'untested') === (certainty === undefined), {
      path: ['verdict'],
      error: 'and certainty do not go together: untested has none, and every other verdict has one.',
    })
    .refine(({ section, general }) => section !== undefined || general !== undefined, {
      path: ['section'],
      error:
        'is missing, and the claim is not general. Write "section: …" or "general: …", its place among those that are.',
    })
    .refine(({ id, opposite }) => id !== opposite?.id, {
      path: ['opposite'],
      error: 'is the claim itself. Name the one that says the reverse, or take it out.',
    });

export type ClaimData = z.output<ReturnType<typeof claimSchema>>;
export type Verdict = z.output<typeof verdictField>;
