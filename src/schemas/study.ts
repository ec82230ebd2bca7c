import { z } from 'astro/zod';
import { dayField, idField, shownField, siteWordField, textField, type Relation } from './fields.ts';
import { citationKeyField } from './reference.ts';

/** How a study was done; `src/lib/evidence/study.ts` has the words a reader sees. */
export const designField = z.enum([
  'survey',
  'diary',
  'follow-up',
  'experiment',
  'imaging',
  'recording',
  'case-control',
  'meta-analysis',
  // A review that says how it searched, and one that does not.
  'systematic-review',
  'review',
  // Several studies in one work, of which we could not see how each was done.
  'several',
]);

/** How a work was read: a review of what somebody else says of it is second-hand. */
export const readField = z.enum(['full-text', 'abstract', 'second-hand']);

/** What a sample says of a claim: for it, against it, looked for and not found, or told beside it without a vote. */
export const bearingField = z.enum(['for', 'against', 'null-result', 'context']);

/** A thing on which two readers differed, who coded without seeing each other’s codes. */
const differenceSchema = z.strictObject({
  field: z.enum(['bearing', 'about', 'indirectness', 'split']),
  first: textField(20).describe(
    'What each wrote: of a unit with several codes “split”, of a stand-in “yes” or “no”, of a split by what.',
  ),
  second: textField(20),
});

/** What a sample says of one claim. Two codes on one claim say unlike things, each with its `who` or `part`. */
const codeSchema = (relation: Relation) =>
  z
    .strictObject({
      claim: relation('claims'),
      bearing: bearingField,
      note: shownField(120).describe('What decides, in a few words.'),
      about: siteWordField.optional().describe('What was studied, where it is not what the whole study is about.'),
      indirectness: textField(90)
        .optional()
        .describe('What was measured in place of what the claim names: “plans, for what is done”.'),
      who: textField(60).optional().describe('For whom it holds.'),
      part: textField(60).optional().describe('For which part of the claim it holds.'),
      timeOrder: z
        .boolean()
        .optional()
        .describe('Whether it shows what came first, where that is not so of the whole sample.'),
      read: readField.optional().describe('How this was read, where the rest of the sample was read otherwise.'),
      onlySecondReader: z.literal(true).optional().describe('Only the second reader thought of it.'),
      settled: z
        .strictObject({ differed: z.array(differenceSchema).min(1), why: shownField(200) })
        .optional()
        .describe('Where the two readers differed, and why it is settled as it is.'),
    })
    .refine(({ who, part }) => who === undefined || part === undefined, {
      path: ['part'],
      error: 'stands beside who, and a sample is split by one of them. Take one out.',
    });

/** One group of people studied in one way, and what was found in it; a work may report several. */
const sampleSchema = (relation: Relation) =>
  z
    .strictObject({
      id: idField.optional().describe('What findings call it under `samples`; needed where the work has several.'),
      cohort: idField
        .optional()
        .describe(
          'The group these people come from: the same in every sample, of whatever work, that studied people of that group. It has one vote on a claim. Reviews by the same authors are a group, too.',
        ),
      cohortIsInferred: z
        .literal(true)
        .optional()
        .describe(
          'The authors do not say that these are the same people; it is concluded from numbers, dates and methods.',
        ),
      design: designField.describe('How it was done.'),
      method: textField(60).describe(
        'How it was done, in a few words that can follow a number: “month of daily diaries”.',
      ),
      size: z.int().min(1).optional().describe('How many were studied; left out for a review that pools no numbers.'),
      unit: textField(40).default('people').describe('What is counted.'),
      people: z.int().min(1).optional().describe('How many people that is, where something else is counted.'),
      who: shownField(160).optional().describe('Who was studied in this sample, where the samples of a work differ.'),
      followUp: shownField(80).optional().describe('How long they were followed, where the samples of a work differ.'),
      found: shownField(400).describe(
        'What was found in this sample, in our words and no more strongly than the authors put it.',
      ),
      cannotTell: shownField(240).optional().describe('What this sample leaves open and another does not.'),
      read: readField.optional().describe('How this was read, where the rest of the work was read otherwise.'),
      timeOrder: z
        .literal(true)
        .optional()
        .describe('It shows what came first: people were followed, or something was done to them.'),
      codes: z.array(codeSchema(relation)).default([]).describe('What it says of each claim it bears on.'),
    })
    .refine(({ cohort, cohortIsInferred }) => cohort !== undefined || cohortIsInferred === undefined, {
      path: ['cohortIsInferred'],
      error: 'says how sure a cohort is, and there is none. Write "cohort: …", or take it out.',
    });

/** What a cited work did, and what it cannot tell: `content/studies/*.yaml`. Nothing here is in the bibliography. */
export const studySchema = (relation: Relation) =>
  z
    .strictObject({
      id: citationKeyField.describe('The citation key of the work that reports it.'),
      about: siteWordField.describe('How near it comes to the subject.'),
      read: readField.describe('How the work was read.'),
      readOn: dayField.optional().describe('When the full text was read.'),
      samples: z
        .array(sampleSchema(relation))
        .min(1)
        .describe('Groups of people studied in one way, each with what was found in it.'),
      who: shownField(160).optional().describe('Who was studied, beyond their number.'),
      where: textField(60).optional(),
      measured: shownField(160).describe('What was measured.'),
      followUp: shownField(80)
        .optional()
        .describe('How long people were followed; left out where they were asked once.'),
      cannotTell: shownField(240).describe('What it leaves open; begins like an answer to “What can it not tell?”.'),
      secondHand: shownField(240)
        .optional()
        .describe('What we have from elsewhere than the work’s own abstract or opening page, and from where.'),
    })
    .refine(({ read, readOn }) => (read === 'full-text') === (readOn !== undefined), {
      path: ['readOn'],
      error: 'goes with "read: full-text" and with nothing else. Write both or neither.',
    });

export type StudyData = z.output<ReturnType<typeof studySchema>>;
export type SampleData = StudyData['samples'][number];
export type CodeData = SampleData['codes'][number];
export type Design = z.output<typeof designField>;
export type Read = z.output<typeof readField>;
