import { z } from 'astro/zod';
import { confirmationFields, routeSchema } from './contact.ts';
import { addressField, addressFields, idField, textField } from './fields.ts';

/** A code of ISO 3166, such as GB. */
const codeField = z.string().regex(/^[A-Z]{2}$/, { error: 'must be two capitals, such as GB' });

/** A country whose help lines are listed, and its emergency numbers: `content/countries/*.yaml`. */
export const countrySchema = z.strictObject({
  id: idField.describe('The code in lower case; permanent.'),
  code: codeField,
  name: textField(40),
  members: z.array(codeField).optional().describe('The countries meant, where the entry stands for several.'),
  emergency: z.array(routeSchema).min(1),
  note: textField(120).optional().describe('What a caller has to know, such as what to do when unable to speak.'),
  url: addressField.describe('Where the emergency numbers are explained.'),
  ...confirmationFields,
  ...addressFields,
});

export type CountryData = z.output<typeof countrySchema>;
