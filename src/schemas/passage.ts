import { z } from 'astro/zod';
import { dayField, idField, textField } from './fields.ts';

/** A stretch of prose that is no section: the opening, the part introductions, and the blocks of /support/ and /about/. */
export const passageSchema = z.strictObject({
  /** Permanent: it is the anchor of the passage. The file has the same name. */
  id: idField,
  title: textField(60),
  /** Place on its page, from 1; left out where the layout decides. */
  order: z.int().min(1).optional(),
  /** One or two sentences: description and search excerpt. */
  summary: textField(200),
  published: dayField,
  reviewed: dayField,
});

export type PassageData = z.output<typeof passageSchema>;
