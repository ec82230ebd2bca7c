import { z } from 'astro/zod';
import { dayField, idField, shownField, textField } from './fields.ts';

/** A work that may speak against this article and is not cited: `content/left-out/*.yaml`. */
export const leftOutSchema = z.strictObject({
  id: idField.describe('Its citation key; words of its own where its year is not known.'),
  authors: textField(120).describe('As a sentence would name them.'),
  year: z.int().min(1450).optional(),
  title: textField(200).optional().describe('As printed, where we saw it; without the final full stop.'),
  source: textField(120).optional().describe('The journal it appeared in.'),
  bearsOn: shownField(160).describe(
    'The question it bears on; not what it found, which has not been read well enough to be published.',
  ),
  bearing: z
    .enum(['nothing', 'contrary', 'mixed', 'unknown'])
    .describe('Which way it points: nothing found, against what is said here, both ways, or not known.'),
  reason: shownField(240).describe('Why it is not cited.'),
  decided: dayField.describe('The day on which it was left out.'),
});

/** The works that found nothing or speak against this article, cited or left out: `content/contrary-works.yaml`. */
export const contraryWorksSchema = z.strictObject({ id: idField, works: z.array(idField).min(1) });

export type LeftOutData = z.output<typeof leftOutSchema>;
