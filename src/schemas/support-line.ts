import { z } from 'astro/zod';
import { addressField, dayField, idField, textField } from './fields.ts';

/** A service a reader can turn to: `content/support/*.yaml`. */
export const supportLineSchema = z.strictObject({
  id: idField,
  name: textField(80),
  order: z.int().min(1),
  need: z.enum(['any', 'crisis', 'low-mood', 'domestic-abuse', 'sexual-assault']),
  /** Country or area served. */
  coverage: textField(60),
  /** Numbers, each with how it is used. */
  routes: z.array(z.strictObject({ by: textField(30), number: textField(30) })).default([]),
  note: textField(160).optional(),
  /** Where the service can be reached online. */
  url: addressField,
  /** The page on which we read the number or the service’s existence. */
  source: addressField,
  /** The day on which we read it. */
  read: dayField,
});

export type SupportLineData = z.output<typeof supportLineSchema>;
