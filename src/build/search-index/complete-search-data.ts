import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Site, WrittenPage } from '../built-site/built-site.ts';
import type { SearchData } from '../../lib/search-records/search-data.ts';
import { getFurtherWords, getSpread, getVocabulary } from '../../lib/search-records/vocabulary.ts';
import { packWords } from '../../lib/text/packed-words.ts';
import { excludedSelectors } from './excluded-selectors.ts';
import { getFrequentWords } from './frequent-words.ts';
import { readSelector } from './read-passages.ts';
import { findRealWords } from './real-words.ts';

/** Written by `src/pages/search-records.json.ts`, which can read the collections as a build hook cannot. */
export const dataFile = 'search-records.json';

/**
 * Adds to the search data what only the built pages hold: the further words of each section, the words of all of them, and
 * the real words that search would take for mistakes of any.
 * @param phrases The words of each phrase that calls for help.
 * @returns How many records search can find, in words.
 */
export function completeSearchData(site: Site, phrases: string[][]): string {
  const data = JSON.parse(site.getText(dataFile)) as SearchData;
  const { base } = site.location;
  const sections = data.records
    .filter(({ kind }) => kind === 'section')
    .map((record) => ({ record, text: readText(site.getPage(`${record.path.slice(base.length)}index.html`)) }));
  const words = getFurtherWords(sections, data.fillerWords);
  const wordsOf = new Map(sections.map(({ record }, place) => [record, words[place] ?? '']));
  const records = data.records.map((record) => ({ ...record, words: wordsOf.get(record) ?? '' }));
  const spread = getSpread(
    sections.map(({ text }) => text),
    data.fillerWords,
  );
  const vocabulary = getVocabulary(records, data.synonyms.flat(), phrases);
  const realWords = packWords(findRealWords(getFrequentWords(), vocabulary, data.fillerWords));
  site.write(dataFile, JSON.stringify({ ...data, records, spread, realWords }));
  return `made ${records.length} records`;
}

/** Throws when a page has no text, since search would not find its section. */
function readText({ path, tree }: WrittenPage): string {
  const body = select(readSelector, tree);
  if (body === undefined) throw new Error(`${path} marks nothing to be searched.`);
  const excluded = new Set(selectAll(excludedSelectors.join(', '), body));
  return readAllBut(excluded, body).replaceAll(/\s+/g, ' ').trim();
}

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'dt', 'dd']);

function readAllBut(excluded: ReadonlySet<Element>, element: Element): string {
  if (excluded.has(element)) return '';
  const texts = element.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? readAllBut(excluded, child) : '';
  });
  // Or the last word of a block and the first of the next would be one.
  return `${texts.join('')}${blocks.has(element.tagName) ? ' ' : ''}`;
}
