import { AuthorError } from './author-error.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import { findDate } from './to-date.ts';
import { getJsonSchema } from './json-schema.ts';
import type { ForeignWork } from './parse-works.ts';
import { toNames } from './to-names.ts';

/** A reference without its key, and what of the export is not kept. */
export interface ReadWork {
  reference: Record<string, unknown> & { type: string; title: string };
  /** Fields that a reference does not have, or that say nothing to us. */
  leftOut: string[];
}

const { properties: fields = {} } = getJsonSchema('references');
const types = (fields['type']?.enum ?? []).map(String);

/** What Crossref and DataCite call the types of CSL. */
const otherNames: Record<string, string> = {
  'journal-article': 'article-journal',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'edited-book': 'book',
  'reference-book': 'book',
  monograph: 'book',
  'posted-content': 'article',
  preprint: 'article',
  manuscript: 'article',
  'proceedings-article': 'paper-conference',
  dissertation: 'thesis',
  'report-component': 'report',
  'reference-entry': 'entry-encyclopedia',
  post: 'post-weblog',
};

/** What an export says of itself, and no reader of a reference misses. */
const ignored = /^(?:id|citation-key|_graph|custom|issued|published(?:-.*)?)$/;

/**
 * Makes a reference of a work as an export describes it: only what our schema holds, in its order and cleaned.
 * @throws When it has no title, or is of a type that no reference is.
 */
export function toReference(work: ForeignWork): ReadWork {
  const title = cleanTitle(toText(work['title']) ?? '');
  if (title === '') throw new AuthorError('has a work without a title. Write it there, and add it again.');
  const type = toType(work['type'], title);
  const noted = readNote(work['note']);
  const found: Record<string, unknown> = { ...findAll({ ...noted, ...work }), type, title };
  const kept = Object.keys(fields).filter((field) => found[field] !== undefined);
  const reference = Object.fromEntries(kept.map((field) => [field, found[field]])) as ReadWork['reference'];
  const leftOut = Object.keys(work).filter(
    (field) => !ignored.test(field) && !(field in reference) && isSaid(work[field]),
  );
  return { reference, leftOut };
}

function toType(value: unknown, title: string): string {
  const name = String(value);
  const type = [name, otherNames[name]].find((candidate) => candidate !== undefined && types.includes(candidate));
  if (type !== undefined) return type;
  throw new AuthorError(
    `has a work of the type "${name}", “${title}”. A reference is one of ${types.join(', ')}: write the nearest there, and add it again.`,
  );
}

function findAll(work: ForeignWork): Record<string, unknown> {
  const date = findDate(work['published-print']) ?? findDate(work['issued']) ?? findDate(work['published']);
  const isPeriodical = /^(?:journal-article|article-journal|book|chapter|book-chapter|monograph)$/.test(
    String(work['type']),
  );
  const plain = [
    'volume',
    'issue',
    'PMID',
    'PMCID',
    'version',
    'number',
    'genre',
    'event-title',
    'publisher-place',
    'edition',
  ];
  return {
    ...Object.fromEntries(plain.map((field) => [field, toText(work[field])])),
    author: toSome(toNames(work['author'])),
    editor: toSome(toNames(work['editor'])),
    // A journal or book is cited by its year alone.
    issued: date && { 'date-parts': [isPeriodical ? date.slice(0, 1) : date] },
    'container-title': toText(work['container-title']),
    publisher: toText(work['publisher']),
    page: toPages(toText(work['page'])),
    DOI: findDoi(toText(work['DOI']) ?? toText(work['URL']) ?? ''),
    ISBN: toText(work['ISBN'])?.split(/[\s,]/)[0]?.replaceAll('-', ''),
    URL: findOwnAddress(toText(work['URL'])),
  };
}

/** A text, or the first of several, cleaned; undefined where nothing is said. */
function toText(value: unknown): string | undefined {
  const [first] = [value].flat() as unknown[];
  const text = typeof first === 'string' || typeof first === 'number' ? cleanText(String(first)) : '';
  return text === '' ? undefined : text;
}

const toSome = <T>(list: T[]): T[] | undefined => (list.length === 0 ? undefined : list);

const isSaid = (value: unknown) => value !== '' && value !== null && JSON.stringify(value) !== '[]';

/** What Zotero keeps in its field “Extra”, a line each. */
const readNote = (note: unknown): Record<string, string> =>
  Object.fromEntries(
    [...String(note).matchAll(/^(PMID|PMCID|DOI): *(\S+)/gm)].map(([, field, value]) => [field, value]),
  );

/** “327-37” is short for “327-337”, and any dash stands for the same. */
const toPages = (pages: string | undefined): string | undefined =>
  pages
    ?.replaceAll(/\s*(?:--|[–—-])\s*/g, '-')
    .replace(
      /^(\d+)-(\d+)$/,
      (_, first: string, last: string) =>
        `${first}-${last.length < first.length ? first.slice(0, first.length - last.length) + last : last}`,
    );

/**
 * Finds the DOI in what an author may have copied: bare, after `doi:`, or as an address.
 * @returns It bare, without what a sentence puts after it.
 */
export function findDoi(text: string): string | undefined {
  const [doi] = /\b10\.\d{4,9}\/\S+/.exec(decode(text)) ?? [];
  return doi?.replace(/[.,;]+$/, '');
}

function decode(text: string): string {
  try {
    return /^https?:/.test(text) ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}

/** An address that leads somewhere else than the DOI does, and that no eavesdropper can change. */
const findOwnAddress = (url: string | undefined): string | undefined =>
  url?.startsWith('https://') === true && !/^https:\/\/(?:dx\.)?doi\.org\//.test(url) ? url : undefined;
