import { z } from 'astro/zod';
import { idField, textField, type Relation } from './fields.ts';

/** What circulates and must never be printed: `content/support/wrong-numbers.yaml`. */
export const wrongNumbersSchema = (relation: Relation) =>
  z.strictObject({
    id: idField,
    entries: z
      .array(
        z.strictObject({
          /** A number, found however it is spaced, or words, found in any capitals. */
          written: textField(30),
          /** The country in which it is wrong. */
          country: relation('countries'),
          /** What is wrong with it, and what is right; the check says so. */
          why: textField(140),
        }),
      )
      .min(1),
  });
