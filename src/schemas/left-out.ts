import { z } from 'astro/zod';
import { dayField, idField, shownField, textField } from './fields.ts';

/** A work that may speak against this article and is not cited: `content/left-out/*.yaml`. */
export const leftOutSchema = z.strictObject({
  /** Its citation key; words of its own where its year is not known. */
  id: idField,
  /** As a sentence would name them. */
  authors: textField(120),
  year: z.int().min(1450).optional(),
  /** As printed, where we saw it; without the final full stop. */
  title: textField(200).optional(),
  /** The journal it appeared in. */
  source: textField(120).optional(),
  /** The question it bears on; not what it found, which has not been read well enough to be published. */
  bearsOn: shownField(160),
  /** Which way it points: nothing found, against what is said here, both ways, or not known. */
  bearing: z.enum(['nothing', 'contrary', 'mixed', 'unknown']),
  /** Why it is not cited. */
  reason: shownField(240),
  /** The day on which it was left out. */
  decided: dayField,
});

/** The works that found nothing or speak against this article, cited or left out: `content/contrary-works.yaml`. */
export const contraryWorksSchema = z.strictObject({ id: idField, works: z.array(idField).min(1) });

export type LeftOutData = z.output<typeof leftOutSchema>;
