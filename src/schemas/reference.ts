import { z } from 'astro/zod';
import { addressField, addressFields, textField } from './fields.ts';
import { curlPunctuation } from './typography.ts';

const nameSchema = z.strictObject({
  family: z.string().min(1),
  given: z.string().min(1).optional(),
  'non-dropping-particle': z.string().optional(),
  'dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
});

/**
 * A name as print has it. It may be marked up as CSL-JSON allows: https://docs.citationstyles.org/. Straight quotation
 * marks curl, but those within a mark; and what was copied with `&amp;` is “&”.
 */
const printedField = z
  .string()
  .min(1)
  .transform((text) =>
    curlPunctuation(text.replaceAll('&amp;', '&')).replaceAll(/<[^>]*>/g, (mark) => mark.replaceAll(/[“”]/g, '"')),
  );

/** How a work is named in citations and addresses: first author and year, such as `sato2001`. */
export const citationKeyField = z
  .string()
  .regex(/^[a-z]+\d{4}[a-z]?$/, { error: 'must be a name and a year, such as "sato2001"' });

/** Parts of a reference that a reader may be warned about. */
const confirmableField = z.enum(['author', 'title', 'container-title', 'issued', 'DOI']);

/**
 * A work that is cited: `content/references/*.json`, one CSL-JSON item a file (https://docs.citationstyles.org/).
 * Volume, issue and pages that nobody could confirm are left out, not printed.
 */
export const referenceSchema = z.strictObject({
  id: citationKeyField,
  ...addressFields,
  type: z.enum(['article-journal', 'book', 'chapter', 'post-weblog']),
  title: printedField,
  author: z.array(nameSchema).min(1),
  editor: z.array(nameSchema).optional(),
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) }),
  'container-title': printedField.optional(),
  publisher: printedField.optional(),
  volume: z.string().min(1).optional(),
  issue: z.string().min(1).optional(),
  page: z.string().min(1).optional(),
  DOI: z.string().startsWith('10.', { error: 'must be a bare DOI that begins with "10."' }).optional(),
  ISBN: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  URL: addressField.optional(),
  /** Our own facts, kept where CSL-JSON provides for them. */
  custom: z
    .strictObject({
      /** Parts given from memory or second hand; the page says so. */
      unconfirmed: z.array(confirmableField).min(1).optional(),
      /** Address of a free full text. */
      freeText: addressField.optional(),
      /** Why the work has no file in `content/studies/`: it reports no study, or we took only a term’s meaning from it. */
      noStudy: textField(120).optional(),
    })
    .optional(),
});

export type ReferenceData = z.output<typeof referenceSchema>;
export type ConfirmableField = z.output<typeof confirmableField>;
