import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
// It sets the library up, and with it the formats that it reads.
import '../lib/citations/citation-js.ts';
import { AuthorError } from './author-error.ts';

/** A work as an export describes it: a CSL-JSON item, with whatever fields it has. */
export type ForeignWork = Record<string, unknown>;

/**
 * Reads the works in a file that a reference manager, a publisher or an index has exported.
 * @param text BibTeX, RIS or CSL-JSON.
 * @throws When it is none of these, or holds no work.
 */
export function parseWorks(text: string): ForeignWork[] {
  const works = readWorks(text.replace(/^\uFEFF/, '').trim());
  if (works.length === 0) throw new AuthorError('holds no works. Export them again.');
  return works;
}

function readWorks(text: string): ForeignWork[] {
  if (/^[[{]/.test(text)) return readJson(text);
  if (/^TY {2}- /m.test(text)) return readByLibrary(preferFullNames(text.replaceAll('\r\n', '\n')), '@ris/file', 'RIS');
  if (/^\s*@\w+\s*[{(]/m.test(text)) return readByLibrary(text, '@biblatex/text', 'BibTeX');
  throw new AuthorError('is neither BibTeX, RIS nor CSL-JSON. Export it as one of these.');
}

/** One item, a list of them, or one that Crossref or Zotero has wrapped. */
function readJson(text: string): ForeignWork[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new AuthorError(`cannot be read as JSON: ${String(error).replace(/^\w+: /, '')}. Export it again.`);
  }
  const { message, items } = data as { message?: unknown; items?: unknown };
  const list = [items ?? message ?? data].flat();
  if (list.every(isWork)) return list;
  throw new AuthorError('is JSON, but no CSL-JSON: its works have no "type" and no "title". Export it as CSL-JSON.');
}

const isWork = (value: unknown): value is ForeignWork =>
  typeof value === 'object' && value !== null && 'type' in value && 'title' in value;

function readByLibrary(text: string, type: string, format: string): ForeignWork[] {
  const options = { forceType: type, generateGraph: false } as ConstructorParameters<typeof Cite>[1];
  try {
    return new Cite(text, options).data;
  } catch (error) {
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new AuthorError(`cannot be read as ${format}: ${reason}. Mend it there, or export it again.`);
  }
}

/** The library takes the last name of a journal, which is the short one: where the full one stands, the short ones go. */
const preferFullNames = (ris: string) =>
  ris
    .split(/^(?=TY {2}- )/m)
    .map((record) =>
      /^(?:JF|T2) {2}- \S/m.test(record) ? record.replaceAll(/^(?:JO|JA|J1|J2) {2}- .*\n?/gm, '') : record,
    )
    .join('');
