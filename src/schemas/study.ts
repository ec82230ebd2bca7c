import { z } from 'astro/zod';
import { idField, shownField, textField } from './fields.ts';
import { citationKeyField } from './reference.ts';

/** How a study was done; `src/lib/evidence/study.ts` has the words a reader sees. */
const designField = z.enum([
  'survey',
  'diary',
  'follow-up',
  'experiment',
  'imaging',
  'recording',
  'case-control',
  'meta-analysis',
  'review',
  // Several studies in one work, of which we could not see how each was done.
  'several',
]);

/** One group of people studied in one way, and what was found in it; a work may report several. */
const sampleSchema = z
  .strictObject({
    /** What findings call it under `samples`; needed where the work has several. */
    id: idField.optional(),
    /** The group these people come from: the same in every sample, of whatever work, that studied people of that group. */
    cohort: idField.optional(),
    /** The authors do not say that these are the same people; it is concluded from numbers, dates and methods. */
    cohortIsInferred: z.literal(true).optional(),
    design: designField,
    /** How it was done, in a few words that can follow a number: “month of daily diaries”. */
    method: textField(60),
    /** How many were studied; left out for a review that pools no numbers. */
    size: z.int().min(1).optional(),
    /** What is counted. */
    unit: textField(40).default('people'),
    /** Who was studied in this sample, where the samples of a work differ. */
    who: shownField(160).optional(),
    /** How long they were followed, where the samples of a work differ. */
    followUp: shownField(80).optional(),
    /** What was found in this sample, in our words and no more strongly than the authors put it. */
    found: shownField(400),
    /** What this sample leaves open and another does not. */
    cannotTell: shownField(240).optional(),
  })
  .refine(({ cohort, cohortIsInferred }) => cohort !== undefined || cohortIsInferred === undefined, {
    path: ['cohortIsInferred'],
    error: 'says how sure a cohort is, and there is none. Write "cohort: …", or take it out.',
  });

/** What a cited work did, and what it cannot tell: `content/studies/*.yaml`. Nothing here is in the bibliography. */
export const studySchema = z.strictObject({
  /** The citation key of the work that reports it. */
  id: citationKeyField,
  /** How near it comes to the subject. */
  about: z.enum(['sex-with-an-ex', 'breakups', 'elsewhere']),
  samples: z.array(sampleSchema).min(1),
  /** Who was studied, beyond their number. */
  who: shownField(160).optional(),
  where: textField(60).optional(),
  measured: shownField(160),
  /** How long people were followed; left out where they were asked once. */
  followUp: shownField(80).optional(),
  /** What it leaves open; begins like an answer to “What can it not tell?”. */
  cannotTell: shownField(240),
  /** What we have from elsewhere than the work’s own abstract or opening page, and from where. */
  secondHand: shownField(240).optional(),
});

export type StudyData = z.output<typeof studySchema>;
export type SampleData = StudyData['samples'][number];
export type Design = z.output<typeof designField>;
