import { z } from 'astro/zod';

/** The folders of `content/`, as collections. */
export type CollectionName =
  | 'sections'
  | 'article'
  | 'experts'
  | 'references'
  | 'glossary'
  | 'books'
  | 'support'
  | 'supportLines'
  | 'about'
  | 'changes';

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

/** A permanent id: lower case words joined by hyphens, beginning with a letter so that it can be an HTML anchor. */
export const idField = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
  error: 'must be lower-case words joined by hyphens, such as "fear-of-loss"',
});

/** A calendar day. Front matter parsers may hand over a Date; components always see `YYYY-MM-DD`. */
export const dayField = z.preprocess(
  (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'must be a day that exists, written as 2026-11-24' }),
);

/** One or more words of text, with a limit that keeps it usable where it is shown. */
export const textField = (most: number) => z.string().trim().min(1).max(most);

/** Names readers may type for this entry; searched, not shown. */
export const aliasesField = z.array(textField(60));

/** A web address that readers are sent to. */
export const addressField = z.url({ protocol: /^https$/, error: 'must be a web address that begins with "https://"' });
