import { z } from 'astro/zod';
import { checkedField } from './identifiers.ts';
import { curlPunctuation, toTypographic } from './typography.ts';
import { findAddressFault, toPlainAddress } from './web-address.ts';

/** The folders of `content/`, as collections. */
export type CollectionName =
  | 'parts'
  | 'sections'
  | 'article'
  | 'experts'
  | 'givenWords'
  | 'references'
  | 'glossary'
  | 'books'
  | 'retailers'
  | 'support'
  | 'supportLines'
  | 'countries'
  | 'wrongNumbers'
  | 'about'
  | 'changes'
  | 'claims'
  | 'studies'
  | 'evidence'
  | 'percentages'
  | 'leftOut'
  | 'contraryWorks'
  | 'figures'
  | 'pictures'
  | 'pages'
  | 'publisher'
  | 'site'
  | 'fillerWords'
  | 'questionFrames'
  | 'synonyms'
  | 'dangers'
  | 'dangerWords'
  | 'languages';

/** An entry that another entry names: its collection and id. */
export interface EntryReference<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
}

/**
 * Makes the schema of a field that names an entry of `collection`. Schemas take it as an argument because the site
 * passes Astro's `reference()`, which does not fail on an unknown id, and the content check passes one that does.
 */
export type Relation = <C extends CollectionName>(collection: C) => z.ZodType<EntryReference<C>, string>;

/** Reads the id an entry names without asking whether it exists; that is checked elsewhere. */
export const anyRelation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

/** A permanent id: lower case words joined by hyphens, beginning with a letter so that it can be an HTML anchor. */
export const idField = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'must be lower-case words joined by hyphens, such as "two-words"',
});

/** A calendar day. Front matter parsers may hand over a Date; components always see `YYYY-MM-DD`. */
export const dayField = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'must be a day that exists, written as 2026-11-24' }),
);

const plainField = (most: number) => z.string().trim().min(1).max(most);

/** One or more words of text, with a limit that keeps it usable where it is shown; its punctuation becomes typographic. */
export const textField = (most: number) => plainField(most).transform(curlPunctuation);

/** A text that is only shown, and gets no-break spaces; what is searched or exported as data is a `textField`. */
export const shownField = (most: number) => plainField(most).transform(toTypographic);

/** A nearness, a need or a share of those that `content/site.json` lists; the check knows them. */
export const siteWordField = z.string();

export const aliasesField = z
  .array(textField(60))
  .min(3)
  .describe(
    'Words readers may type for this entry. They are searched; those of sections, terms and pages are headings of the topics.',
  );

export const voicesField = z
  .array(textField(90))
  .min(3)
  .describe(
    'Lines in which readers would say that this entry is theirs: searched, and shown only where they are what matched.',
  );

/** Terms of the glossary whose first use in an entry’s prose is not to become a link there. */
export const unmarkedTermsField = (relation: Relation) => z.array(relation('glossary')).default([]);

/**
 * Former anchors of paragraphs whose opening words were changed, each with the anchor it has now: `some-of-us-meet:
 * some-of-us-face`. A published anchor is kept this way.
 */
export const formerAnchorsField = z.record(z.string(), z.string()).default({});

/**
 * Of an entry whose id is an address. Both keep what was published: the build leads from where the entry was to where it
 * is, or says there what it was.
 */
export const addressFields = {
  formerIds: z.array(idField).optional().describe('Ids the entry had before, the same thing under another name.'),
  retired: z
    .strictObject({
      on: dayField.describe('The day on which it was taken out.'),
      reason: textField(200).describe('Why, in one sentence for its readers.'),
      successor: z
        .string()
        .regex(/^(?:[a-z][a-z0-9-]*|\/.*)$/, {
          error: 'must be the id of an entry of the same kind, or an address that begins with "/"',
        })
        .describe(
          'Where to go instead: the id of another entry of its kind, or an address on this site, beginning with "/".',
        ),
    })
    .optional()
    .describe(
      'Set when the entry is taken out. The rest of its file stays as it is, and is shown and searched no more.',
    ),
};

/** Where an entry was, and that it is gone. */
export type AddressData = z.output<z.ZodObject<typeof addressFields>>;

/** When something was published and read; a past due day is a warning. */
export const reviewFields = {
  published: dayField.describe('The day on which it was published.'),
  reviewed: dayField.describe('The day on which it was last read through.'),
  reviewDue: dayField.describe('The day by which it must be read again.'),
};

/** An entry that is not published yet: a draft, or one whose day has not come. It is shown while developing alone. */
export const publicationFields = {
  draft: z.boolean().optional().describe('It is not finished; take this out to publish it.'),
  publishOn: dayField.optional().describe('The day from which builds publish it.'),
};

/** A web address that readers are sent to, in the letters of the net. */
export const addressField = checkedField(findAddressFault).transform(toPlainAddress);
