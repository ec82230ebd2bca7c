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

/** As `src/lib/structured-data/` writes it. */
interface Node {
  '@type': string;
  name?: string;
  /** A node of its own where nobody is named. */
  author?: Named[] | { '@id': string };
  editor?: Named[];
  description?: string;
  datePublished?: string;
  lastReviewed?: string;
  dateModified?: string;
  hasPart?: { '@id': string }[];
}

/** Reads a page's structured data. Throws when it lacks its description or one of its dates. */
export function getMetadata(page: Root, folder: string): Metadata {
  const script = select('script[type="application/ld+json"]', page);
  const { '@graph': nodes } = JSON.parse(script ? toText(script) : '{"@graph":[]}') as { '@graph': Node[] };
  const node = nodes.find((each) => each['@type'] === 'WebPage');
  const { description, datePublished: published, lastReviewed: reviewed, dateModified: modified } = node ?? {};
  if (!description || !published || !reviewed || !modified) throw new Error(`/${folder} is not described or dated.`);
  const publisher = nodes.find((each) => each['@type'] === 'Organization')?.name;
  if (!publisher) throw new Error(`/${folder} does not say who publishes it.`);
  const { author = [], editor: editors = [] } = nodes.find((each) => each['@type'] === 'Article') ?? {};
  const authors = Array.isArray(author) ? author : [];
  const parts = nodes.flatMap(({ hasPart = [] }) => hasPart.map((part) => part['@id']));
  return { description, published, reviewed, modified, publisher, authors, editors, parts };
}
