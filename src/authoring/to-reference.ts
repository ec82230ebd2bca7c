import { AuthorError } from './author-error.ts';
import { cleanText, cleanTitle } from './clean-text.ts';
import type { WrittenDate } from '../schemas/csl-date.ts';
import { mendDoi } from '../schemas/identifiers.ts';
import { findWorkType, workTypes, type WorkType } from '../schemas/work-types.ts';
import { getJsonSchema, type JsonSchema } from './json-schema.ts';
import { findDate, getYear } from './to-date.ts';
import type { ForeignWork } from './parse-works.ts';
import { findNotices } from './to-notices.ts';
import { toNames } from './to-names.ts';

/** A reference without its key, and what of the export is not kept. */
export interface ReadWork {
  reference: Record<string, unknown> & { type: string; title: string };
  /** What was said of it after it had appeared. */
  notices: ReturnType<typeof findNotices>;
  /** Fields that a reference does not have, or that say nothing to us. */
  leftOut: string[];
}

const { properties: fields = {} } = getJsonSchema('references');

/** What is ours to say, and what many exports tell that no list of references prints. */
const unprinted = /^(?:id|type|custom|language|archive.*|submitted|original-.*|publisher-place)$/;

/** What of a work on the web alone is told, and of no other. */
const webTypes = ['webpage', 'post', 'post-weblog'];

/** What an export says of itself, and no reader of a reference misses. */
const ignored = /^(?:id|citation-key|_graph|custom|updated-by|issued|published(?:-.*)?)$/;

/**
 * Makes a reference of a work as an export describes it: only what our schema holds, in its order and cleaned.
 * @throws When it has no title, or is of a type that no reference is.
 */
export function toReference(work: ForeignWork): ReadWork {
  const title = cleanTitle(toText(work['title']) ?? '');
  if (title === '') throw new AuthorError('has a work without a title. Write it there, and add it again.');
  const type = toType(work['type'], title);
  const noted = readNote(work['note']);
  const found: Record<string, unknown> = { ...findAll({ ...noted, ...work }, type), type, title };
  const kept = Object.keys(fields).filter((field) => found[field] !== undefined);
  const reference = Object.fromEntries(kept.map((field) => [field, found[field]])) as ReadWork['reference'];
  const leftOut = Object.keys(work).filter(
    (field) => !ignored.test(field) && !(field in reference) && isSaid(work[field]),
  );
  return { reference, leftOut, notices: findNotices(work['updated-by']) };
}

function toType(value: unknown, title: string): WorkType {
  const type = findWorkType(String(value));
  if (type !== undefined) return type;
  throw new AuthorError(
    `has a work of the type "${String(value)}", “${title}”. CSL knows ${workTypes.join(', ')}: write the nearest there, and add it again.`,
  );
}

/** All fields that a reference may have, as far as the work tells them. */
function findAll(work: ForeignWork, type: WorkType): Record<string, unknown> {
  const url = findOwnAddress(toText(work['URL']));
  return {
    ...Object.fromEntries(
      Object.entries(fields).flatMap(([field, schema]) =>
        unprinted.test(field) ? [] : [[field, read(work[field], schema)]],
      ),
    ),
    ...findIssued(work, type),
    accessed: url !== undefined && webTypes.includes(type) ? findDate(work['accessed']) : undefined,
    genre: degrees[String(work['genre'])] ?? toText(work['genre']),
    page: toPages(toText(work['page'])),
    DOI: findDoi(toText(work['DOI']) ?? toText(work['URL']) ?? ''),
    ISBN: toText(work['ISBN'])?.split(/[\s,]/)[0]?.replaceAll('-', ''),
    URL: url,
  };
}

/** Reads a field as what its schema says it is: names, a day or a text. */
function read(value: unknown, { type, properties }: JsonSchema): unknown {
  if (type === 'array') return toSome(toNames(value));
  return properties === undefined ? toText(value) : findDate(value);
}

/** What BibTeX calls them. */
const degrees: Record<string, string> = { phdthesis: 'Doctoral dissertation', mastersthesis: 'Master’s thesis' };

/** When it was printed, or else when it appeared; of what has not appeared, that it has not. */
function findIssued(work: ForeignWork, type: WorkType): { issued?: WrittenDate; status?: string | undefined } {
  const date = findDate(work['published-print']) ?? findDate(work['issued']) ?? findDate(work['published']);
  if (date === undefined)
    return {
      status: /in press|forthcoming/i.exec(JSON.stringify([work['issued'], work['status']]))?.[0].toLowerCase(),
    };
  // A journal or book is cited by its year alone.
  const isPeriodical = ['article-journal', 'book', 'chapter'].includes(type);
  return { issued: isPeriodical ? { 'date-parts': [[getYear(date)]] } : date };
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
  const [found] = /\b10\.\d{4,9}(?:\.\d+)*(?:\/|%2F)\S+/i.exec(text) ?? [];
  return found === undefined ? undefined : mendDoi(found);
}

/** An address that leads somewhere else than the DOI does, in the form that no eavesdropper can change. */
function findOwnAddress(url: string | undefined): string | undefined {
  const address = url?.replace(/^http:/i, 'https:');
  return address?.startsWith('https://') === true && !/^https:\/\/(?:dx\.)?doi\.org\//.test(address)
    ? address
    : undefined;
}
