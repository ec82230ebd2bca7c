import { z } from 'astro/zod';
import { dateField } from './csl-date.ts';
import { namesField } from './csl-name.ts';
import { addressField, addressFields, textField } from './fields.ts';
import { checkedField, doiField, isbnField, pmcidField, pmidField, textual } from './identifiers.ts';
import { noticeField } from './notice.ts';
import { findPageFault } from './pages.ts';
import { describeUnknownFields, describeUnknownType } from './reference-fields.ts';
import { findContradiction } from './reference-rules.ts';
import { curlPunctuation } from './typography.ts';
import { workTypes } from './work-types.ts';

/**
 * A name as print has it. It may be marked up as CSL-JSON allows: https://docs.citationstyles.org/. Straight quotation
 * marks curl, but those within a mark; and what was copied with `&amp;` is “&”.
 */
const printedField = textual.transform((text) =>
  curlPunctuation(text.replaceAll('&amp;', '&')).replaceAll(/<[^>]*>/g, (mark) => mark.replaceAll(/[“”]/g, '"')),
);

/**
 * How a work is named in citations and addresses: whose it is, and of when, such as `sato2001` or `who2021b`; `satoinpress`
 * before it appears, `satond` where nobody knows.
 */
export const citationKeyField = z.string().regex(/^[a-z]+(?:\d{4}|inpress|nd)[a-z]?$/, {
  error:
    'must be a name and a year, such as "sato2001"; without a date write "satond", before it has appeared "satoinpress"',
});

/** Parts of a reference that a reader may be warned about. */
const confirmableField = z.enum(['author', 'title', 'container-title', 'issued', 'DOI']);

/** Who made a work, beside its author. */
const roles = {
  chair: namesField.optional(),
  'collection-editor': namesField.optional(),
  compiler: namesField.optional(),
  composer: namesField.optional(),
  'container-author': namesField.optional(),
  contributor: namesField.optional(),
  curator: namesField.optional(),
  director: namesField.optional(),
  editor: namesField.optional(),
  'editorial-director': namesField.optional(),
  'executive-producer': namesField.optional(),
  guest: namesField.optional(),
  host: namesField.optional(),
  illustrator: namesField.optional(),
  interviewer: namesField.optional(),
  narrator: namesField.optional(),
  organizer: namesField.optional(),
  performer: namesField.optional(),
  producer: namesField.optional(),
  recipient: namesField.optional(),
  'reviewed-author': namesField.optional(),
  'script-writer': namesField.optional(),
  'series-creator': namesField.optional(),
  translator: namesField.optional(),
};

/**
 * A work that is cited: `content/references/*.json`, one CSL-JSON item a file (https://docs.citationstyles.org/), with the
 * fields that some list of references prints. Volume, issue and pages that nobody could confirm are left out, not printed.
 */
export const referenceSchema = z
  .strictObject(
    {
      id: citationKeyField,
      ...addressFields,
      type: z.enum(workTypes, { error: ({ input }) => describeUnknownType(input) }),
      title: printedField,
      /** Left out where nobody signs: then the title stands first. */
      author: namesField.optional(),
      ...roles,
      /** When it appeared; left out where nobody knows, and of what has not appeared, which has a `status`. */
      issued: dateField.optional(),
      /** Such as “in press” or “forthcoming”. */
      status: textual.optional(),
      /** When it first appeared, of a new edition or a translation. */
      'original-date': dateField.optional(),
      'original-title': printedField.optional(),
      'original-publisher': printedField.optional(),
      /** When a page that changes was read. */
      accessed: dateField.optional(),
      submitted: dateField.optional(),
      'container-title': printedField.optional(),
      publisher: printedField.optional(),
      'publisher-place': textual.optional(),
      'collection-title': printedField.optional(),
      'collection-number': textual.optional(),
      'volume-title': printedField.optional(),
      'part-title': printedField.optional(),
      'part-number': textual.optional(),
      'chapter-number': textual.optional(),
      volume: textual.optional(),
      'number-of-volumes': textual.optional(),
      issue: textual.optional(),
      'supplement-number': textual.optional(),
      page: checkedField(findPageFault)
        .transform((page) => page.replaceAll(/\s*(?:[–—]|--)\s*/g, '-'))
        .optional(),
      /** Of a report, a law, a patent; of an article that has one in place of pages. */
      number: textual.optional(),
      section: textual.optional(),
      edition: textual.optional(),
      version: textual.optional(),
      /** What kind it is, in its own words: “Doctoral dissertation”. */
      genre: textual.optional(),
      medium: textual.optional(),
      /** The court or the body that made it law. */
      authority: printedField.optional(),
      'event-title': printedField.optional(),
      'event-place': textual.optional(),
      'event-date': dateField.optional(),
      'reviewed-title': printedField.optional(),
      'reviewed-genre': textual.optional(),
      archive: textual.optional(),
      archive_collection: textual.optional(),
      archive_location: textual.optional(),
      'archive-place': textual.optional(),
      language: z
        .string()
        .regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, {
          error: 'must be the code of a language, such as "en" or "pt-BR"',
        })
        .optional(),
      DOI: doiField.optional(),
      ISBN: isbnField.optional(),
      PMID: pmidField.optional(),
      PMCID: pmcidField.optional(),
      URL: addressField.optional(),
      /** Our own facts, kept where CSL-JSON provides for them. */
      custom: z
        .strictObject({
          /** Parts given from memory or second hand; the page says so. */
          unconfirmed: z.array(confirmableField).min(1).optional(),
          /** Address of a free full text. */
          freeText: addressField.optional(),
          /** What readers call it who know neither its authors nor its title: “the bridge study”. */
          aliases: z.array(textField(60)).min(1).optional(),
          /** Why the work has no file in `content/studies/`: it reports no study, or we took only a term’s meaning from it. */
          noStudy: textField(120).optional(),
          /** Its publisher or its authors took it back: said wherever it is cited. */
          retracted: noticeField.optional(),
          /** Its publisher doubts it, and looks into it. */
          expressionOfConcern: noticeField.optional(),
          /** It was corrected. */
          corrected: noticeField.optional(),
        })
        .optional(),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? describeUnknownFields(issue.keys) : undefined) },
  )
  .superRefine((reference, { addIssue }) => {
    for (const { field, message } of findContradiction(reference)) addIssue({ code: 'custom', path: [field], message });
  });

export type ReferenceData = z.output<typeof referenceSchema>;
export type ConfirmableField = z.output<typeof confirmableField>;
