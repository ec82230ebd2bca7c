import { z } from 'astro/zod';
import { addressField } from './fields.ts';
import { doiField } from './identifiers.ts';

const example = '{"date": "2021-03-04", "DOI": "10.1000/182"}';

/** What was said of a work after it had appeared: when, and where that stands. */
export const noticeField = z
  .strictObject(
    {
      /** As much of year, month and day as is known. */
      date: z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
        error: 'must be a day, a month or a year, written as 2021-03-04, 2021-03 or 2021',
      }),
      DOI: doiField.optional(),
      URL: addressField.optional(),
    },
    {
      error: ({ code }) =>
        code === 'invalid_type'
          ? `must say when, and where that stands. Write ${example}, or "URL" for "DOI".`
          : undefined,
    },
  )
  .refine(({ DOI, URL }) => DOI !== undefined || URL !== undefined, {
    error: `says not where the notice stands. Write its "DOI" or its "URL", as in ${example}.`,
  });

/** From the gravest to the least. */
export const noticeKinds = ['retracted', 'expressionOfConcern', 'corrected'] as const;

export type NoticeKind = (typeof noticeKinds)[number];
export type Notice = z.output<typeof noticeField>;
