import { z } from 'astro/zod';
import { idField } from './fields.ts';

/** Quotations as they were given, for the records of experts to be held against: `content/given-words.yaml`. */
export const givenWordsSchema = z.strictObject({
  id: idField,
  /** The words, to the letter, by the id of the expert. */
  words: z.record(z.string(), z.string()),
});

export type GivenWordsData = z.output<typeof givenWordsSchema>;
