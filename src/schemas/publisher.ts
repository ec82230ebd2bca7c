import { z } from 'astro/zod';
import { addressField, idField, reviewFields, textField } from './fields.ts';

const personSchema = z.strictObject({
  name: textField(80),
  /** What they are, where that bears on it: “clinical psychologist”. */
  role: textField(80).optional(),
  /** A page of theirs. */
  url: addressField.optional(),
});

export type Person = z.output<typeof personSchema>;

const contactError = { error: 'must be an e-mail address, or a web address that begins with "https://"' };

/**
 * Who speaks: `content/publisher.yaml`. Only people who are there and have agreed to be named. What is left out is said to
 * be so at /about/#who-speaks, and nowhere made up.
 */
export const publisherSchema = z
  .strictObject({
    id: idField,
    /** The organisation that publishes the site; left out, the site speaks under its own name. */
    name: textField(80).optional(),
    authors: z.array(personSchema).default([]),
    editors: z.array(personSchema).default([]),
    /** Whoever has read the whole article to check it. */
    reviewers: z.array(personSchema).default([]),
    /** Who has paid for the work, and for what. */
    funding: textField(300).optional(),
    /** What those named have to gain from what is said, or that they have declared nothing. */
    conflictsOfInterest: textField(300).optional(),
    /** Where to report a mistake: an e-mail address, or the address of a page. */
    contact: z.union([z.email(contactError), z.url({ protocol: /^https$/, ...contactError })]).optional(),
    /** Where text and code are kept, and corrections recorded. */
    repository: addressField.optional(),
    ...reviewFields,
  })
  .refine(({ reviewed, reviewDue }) => reviewDue <= addYear(reviewed), {
    path: ['reviewDue'],
    error: 'must be within a year of reviewed: security.txt is good until then',
  });

export type PublisherData = z.output<typeof publisherSchema>;

const addYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
