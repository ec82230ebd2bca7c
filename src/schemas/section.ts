import { z } from 'astro/zod';
import { emblemField } from './emblem.ts';
import {
  addressFields,
  aliasesField,
  formerAnchorsField,
  idField,
  publicationFields,
  reviewFields,
  shownField,
  textField,
  unmarkedTermsField,
  voicesField,
  type Relation,
} from './fields.ts';

const questionField = z.string().trim().endsWith('?', { error: 'must end with a question mark' });

/** A section: the front matter of a file in the folder of its part, such as `content/motivations/`. */
export const sectionSchema = (relation: Relation) =>
  z.strictObject({
    id: idField.describe('Permanent: it is the address and the anchor. The file has the same name.'),
    title: textField(60).describe('What the section is called.'),
    ...publicationFields,
    order: z.int().min(1).describe('Place within its part, from 1.'),
    emblem: emblemField,
    question: questionField
      .max(53)
      .describe(
        'What a reader would ask, in a reader’s words: subtitle, and title of the page for search engines, which with the site’s name shows 70 letters.',
      ),
    idea: textField(200).describe('The idea in one or two sentences: excerpt, description and social text.'),
    leads: z
      .tuple([relation('claims'), relation('claims')])
      .describe('The two claims that stand for it in lists: the reason, and the effect.'),
    answer: textField(200).describe('What is known, in one line, for someone who reads nothing else.'),
    takeAway: textField(140).describe('The one thing to take away.'),
    findings: z
      .array(
        z.strictObject({
          text: shownField(400).describe('What was found, in whom.'),
          cites: z
            .array(relation('references'))
            .min(1)
            .describe(
              'The works it rests on; the first gives the finding its anchor, so no two findings may begin with the same.',
            ),
          samples: z
            .array(idField)
            .optional()
            .describe('Which samples of those works it rests on: needed where a work has several.'),
          claims: z
            .array(relation('claims'))
            .min(1)
            .describe('The claims it bears on; the samples it rests on say how.'),
          cannotTell: shownField(240).describe(
            'What this finding leaves open; begins like an answer to “What can it not tell?”.',
          ),
        }),
      )
      .min(1),
    limits: shownField(300).describe('What was not measured and who was not asked, and what that means here.'),
    questions: z
      .array(questionField)
      .min(1)
      .max(3)
      .describe('Honest questions for the reader, each ending in a question mark.'),
    voices: voicesField
      .min(15)
      .describe(
        'First-person lines in which a reader recognises this section; the first of them are shown as ways in.',
      ),
    aliases: aliasesField.min(15),
    related: z.array(relation('sections')).min(1).max(3),
    unmarkedTerms: unmarkedTermsField(relation),
    formerAnchors: formerAnchorsField,
    ...addressFields,
    ...reviewFields,
  });

export type SectionData = z.output<ReturnType<typeof sectionSchema>>;
