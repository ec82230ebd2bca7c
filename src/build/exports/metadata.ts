import type { Root } from 'hast';
import { select } from 'hast-util-select';
import { toText } from '../../lib/text/tree-text.ts';

/** Somebody who is named. */
export interface Named {
  name: string;
  /** A page of theirs. */
  url?: string;
}

/** What a page tells machines of itself, in its structured data. */
export interface Metadata {
  description: string;
  /** Days, as `2026-11-24`. */
  published: string;
  reviewed: string;
  /** When it was last read through or corrected, whichever was later. */
  modified: string;
  /** Whoever publishes the site: the site itself where no other is named. */
  publisher: string;
  /** Who is named as having written and edited it; none for a page that is no text of its own. */
  authors: Named[];
  editors: Named[];
  /** The `@id` of each of its parts, in reading order; the article's are its sections. */
  parts: string[];
}

/** The page's own text, as `src/lib/structured-data/` writes it first. */
interface Text {
  /** The publisher where nobody is named. */
  author?: Named[] | Named;
  editor?: Named[];
  publisher?: Named;
  description?: string;
  datePublished?: string;
  dateModified?: string;
  hasPart?: { '@id': string }[];
  mainEntityOfPage?: { lastReviewed?: string };
}

/** Reads a page's structured data. Throws when it lacks its description or one of its dates. */
export function getMetadata(page: Root, folder: string): Metadata {
  const script = select('script[type="application/ld+json"]', page);
  const { '@graph': nodes } = JSON.parse(script ? toText(script) : '{"@graph":[]}') as { '@graph': Text[] };
  const { description, datePublished: published, dateModified: modified, ...text } = nodes[0] ?? {};
  const { mainEntityOfPage: whole, publisher, author = [], editor: editors = [], hasPart = [] } = text;
  const reviewed = whole?.lastReviewed;
  if (!description || !published || !reviewed || !modified) throw new Error(`/${folder} is not described or dated.`);
  if (!publisher) throw new Error(`/${folder} does not say who publishes it.`);
  const authors = Array.isArray(author) ? author : [];
  const parts = hasPart.map((part) => part['@id']);
  return { description, published, reviewed, modified, publisher: publisher.name, authors, editors, parts };
}
