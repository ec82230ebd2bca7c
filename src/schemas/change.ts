import { z } from 'astro/zod';
import { dayField, idField, publicationFields, shownField } from './fields.ts';

/** A correction or change worth telling readers: `content/changes/*.yaml`. */
export const changeSchema = z.strictObject({
  id: idField,
  date: dayField.describe('The day of the change.'),
  ...publicationFields,
  kind: z
    .enum(['correction', 'change'])
    .describe('A correction mends what was wrong, and the pages it concerns say so; a change is anything else.'),
  summary: shownField(300).describe('What was wrong and what stands there now, or what is new, in a sentence or two.'),
  pages: z
    .array(idField)
    .default([])
    .describe('Ids of the sections and pages it concerns; a correction concerns one at least.'),
});

export type ChangeData = z.output<typeof changeSchema>;
