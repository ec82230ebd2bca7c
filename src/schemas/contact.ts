import { z } from 'astro/zod';
import { addressField, dayField, textField } from './fields.ts';

/** What is dialled: digits, after “+” and the code of the country where the number works from abroad too. */
const dialledField = z.string().regex(/^\+?\d+$/, { error: 'must be digits alone, as they are dialled' });

/** One number, as it is shown and as it is dialled; exactly one of `tel`, `sms` and `url` says how. */
export const routeSchema = z
  .strictObject({
    by: textField(50).describe('How it is used: “Call”, “Text HOPE to”.'),
    display: textField(30).describe('The number as a reader sees it.'),
    tel: dialledField.optional(),
    sms: dialledField.optional(),
    url: addressField.optional(),
    then: textField(40).optional().describe('What to do when it answers: “press 2”.'),
    unlisted: z
      .literal(true)
      .optional()
      .describe(
        'The check’s library does not know the number as one of its country, and a person has made sure that it is.',
      ),
  })
  .refine(({ tel, sms, url }) => [tel, sms, url].filter(Boolean).length === 1, {
    error: 'must have one of tel, sms and url',
  });

export type Route = z.output<typeof routeSchema>;

/** Where numbers were read, and how far they are confirmed. Nobody has called them. */
export const confirmationFields = {
  sources: z
    .array(textField(140))
    .min(1)
    .describe('The pages on which the number was read, as far as an address was kept.'),
  confirmation: z
    .enum(['official-page', 'two-pages'])
    .describe(
      '`official-page`: read on a page of the service, a government or a health service. `two-pages`: on two independent ones.',
    ),
  read: dayField.describe('The day on which we last read them. After a year the check asks for it to be done again.'),
};
