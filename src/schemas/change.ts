import { z } from 'astro/zod';
import { dayField, idField, shownField } from './fields.ts';

/** A correction or change worth telling readers: `content/changes/*.yaml`. */
export const changeSchema = z.strictObject({
  id: idField,
  date: dayField,
  summary: shownField(300),
});

export type ChangeData = z.output<typeof changeSchema>;
