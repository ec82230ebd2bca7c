import { z } from 'astro/zod';
import { confirmationFields, routeSchema } from './contact.ts';
import { addressField, addressFields, idField, textField } from './fields.ts';

/** A code of ISO 3166, such as GB. */
const codeField = z.string().regex(/^[A-Z]{2}$/, { error: 'must be two capitals, such as GB' });

/** A country whose help lines are listed, and its emergency numbers: `content/countries/*.yaml`. */
export const countrySchema = z.strictObject({
  /** The code in lower case; permanent. */
  id: idField,
  code: codeField,
  name: textField(40),
  /** The countries meant, where the entry stands for several. */
  members: z.array(codeField).optional(),
  emergency: z.array(routeSchema).min(1),
  /** What a caller has to know, such as what to do when unable to speak. */
  note: textField(120).optional(),
  /** Where the emergency numbers are explained. */
  url: addressField,
  ...confirmationFields,
  ...addressFields,
});

export type CountryData = z.output<typeof countrySchema>;
