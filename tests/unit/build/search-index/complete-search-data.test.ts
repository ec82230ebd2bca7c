import { expect, test } from 'vitest';
import { completeSearchData } from '../../../../src/build/search-index/complete-search-data.ts';
import type { SearchData } from '../../../../src/lib/search-records/search-data.ts';
import { unpackWords } from '../../../../src/lib/text/packed-words.ts';
import { createSite } from '../create-site.ts';

/** The search data of a site of one section and one term, once completed. */
function complete(sectionPage: string, base = '/') {
  const noWords = { text: '', sentences: [], aliases: [], voices: [], names: [], words: '' };
  const facets = { part: [], verdict: [], expert: [] };
  const data: SearchData = {
    records: [
      { ...noWords, path: `${base}purposes/rest/`, kind: 'section', title: 'Rest', facets },
      { ...noWords, path: `${base}glossary/#liking`, kind: 'term', title: 'Liking', facets },
    ],
    fillerWords: ['and'],
    synonyms: [],
    realWords: '',
    languages: [],
    frames: {},
    spread: {},
    labels: { part: { motivations: 'Motivations', purposes: 'Purposes' }, expert: {} },
  };
  const files = { 'search-records.json': JSON.stringify(data), 'purposes/rest/index.html': sectionPage };
  const { site } = createSite(files, base);
  const told = completeSearchData(site, [['harm']]);
  return { told, data: JSON.parse(site.getText('search-records.json')) as SearchData };
}

/** The words of each record. */
const getWords = (sectionPage: string, base?: string) =>
  complete(sectionPage, base).data.records.map(({ words }) => words);

test('gives a section the words of its page that search did not know, and a term none', () => {
  expect(getWords('<p>Contents</p><main data-indexed>Rest and sleep.</main>')).toEqual(['sleep', '']);
});

test('reads nothing that is no part of the prose', () => {
  expect(getWords('<main data-indexed>Sleep.<p class="section-end">Cite this</p></main>')[0]).toBe('sleep');
});

test.for([
  '<p class="part-label">Purpose</p>',
  '<span class="citations">Moran</span>',
  '<span class="margin-note">Note</span>',
  '<ul class="finding-samples"><li>People</li></ul>',
  '<figcaption>Caption</figcaption>',
  '<div class="section-end">Cite</div>',
  '<p data-paid>Shop</p>',
])('does not read %s', (apart) => {
  expect(getWords(`<main data-indexed><p>Sleep.</p>${apart}</main>`)[0]).toBe('sleep');
});

test('keeps apart the words of two blocks that touch', () => {
  expect(getWords('<main data-indexed><h2>Sleep</h2><p>calms</p><p>grief</p></main>')[0]).toBe('calms grief sleep');
});

test('finds the page of a section below a path', () => {
  expect(getWords('<main data-indexed>Sleep.</main>', '/guide/')[0]).toBe('sleep');
});

const getRealWords = (prose: string) => unpackWords(complete(`<main data-indexed>${prose}</main>`).data.realWords);

test('lists the real words that search would take for mistakes of words on the pages', () => {
  expect(getRealWords('A march.')).toContain('match');
});

test('lists no real word that is like a grave one alone, since none is mended into these', () => {
  expect(getRealWords('It did harm.')).not.toContain('hard');
});

test('says how many records there are', () => {
  expect(complete('<main data-indexed>Sleep.</main>').told).toBe('made 2 records');
});

test('keeps everything else as it was', () => {
  expect(complete('<main data-indexed>Sleep.</main>').data).toMatchObject({
    fillerWords: ['and'],
    labels: { part: { motivations: 'Motivations' } },
  });
});

test('refuses a section whose page marks nothing to be searched', () => {
  expect(() => getWords('<article>Sleep.</main>')).toThrow('marks nothing to be searched');
});
