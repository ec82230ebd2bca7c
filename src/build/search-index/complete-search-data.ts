import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { parseHtml } from '../html/parse-html.ts';
import { prune } from '../html/prune.ts';
import { toText } from '../html/text.ts';
import type { SearchData } from '../../lib/search-records/search-data.ts';
import { getFurtherWords } from '../../lib/search-records/vocabulary.ts';
import { excludedSelectors } from './excluded-selectors.ts';

/** Written by `src/pages/search-records.json.ts`, which can read the collections as a build hook cannot. */
const dataFile = 'search-records.json';

/**
 * Adds to the search data what only the built pages hold: the further words of each section.
 * @param folder The built site.
 * @param base What the site lies under, such as `/`.
 * @returns How many records search can find.
 */
export function completeSearchData(folder: string, base: string): number {
  const path = join(folder, dataFile);
  const data = JSON.parse(readFileSync(path, 'utf8')) as SearchData;
  const sections = data.records
    .filter(({ kind }) => kind === 'section')
    .map((record) => ({ record, text: readText(join(folder, record.path.slice(base.length), 'index.html')) }));
  const words = getFurtherWords(sections, data.fillerWords);
  const wordsOf = new Map(sections.map(({ record }, place) => [record, words[place] ?? '']));
  const records = data.records.map((record) => ({ ...record, words: wordsOf.get(record) ?? '' }));
  writeFileSync(path, JSON.stringify({ ...data, records }));
  return records.length;
}

/** The text that Pagefind indexes too. Throws when a page has none, since search would not find its section. */
function readText(file: string): string {
  const body = select('[data-pagefind-body]', parseHtml(readFileSync(file, 'utf8')));
  if (body === undefined) throw new Error(`${file} marks nothing to be searched.`);
  const apart = new Set(selectAll(excludedSelectors.join(', '), body));
  prune(body, (element) => apart.has(element));
  // Or the last word of a block and the first of the next would be one.
  for (const block of selectAll('p, li, h1, h2, h3, dt, dd', body)) block.children.push({ type: 'text', value: ' ' });
  return toText(body);
}
