import { expect, test } from 'vitest';
import { createPassageFinder } from '../../../../src/browser/search/passage-finder.ts';
import { recordMark, type PagePassages } from '../../../../src/lib/search-records/passages.ts';
import type { Filters } from '../../../../src/browser/search/search-engine.ts';
import { createRecord } from './search-data.ts';

const pages: PagePassages[] = [
  {
    path: '/support/',
    title: 'Support',
    passages: [
      { id: '', title: '', text: 'Call somebody now.' },
      { id: 'tests', title: 'Tests', text: 'With symptoms, do not wait: a clinic tests for nothing.' },
      { id: 'lines-ie', title: 'Ireland', text: 'The clinic of Dublin. A clinic of Cork. Any clinic.' },
    ],
  },
  {
    path: '/glossary/',
    title: 'Glossary',
    passages: [{ id: 'liking', title: '', text: `${recordMark} Used in Rest.` }],
  },
];
const records = [
  createRecord({ path: '/support/', kind: 'page' }),
  createRecord({ path: '/glossary/#liking', kind: 'term', title: 'Liking', text: 'The pleasure of a reward.' }),
];
const findAll = await createPassageFinder(pages, records);
const find = (words: string[], filters: Filters = {}) => findAll(words, filters, 10).best;
const getPaths = (words: string[], filters?: Filters) => find(words, filters).map(({ path }) => path.split('?')[0]);
const read = (pieces: { text: string }[] = []) => pieces.map(({ text }) => text).join('');

test('finds every place where a word stands, in any of its forms, the likeliest first', () => {
  expect(getPaths(['clinics'])).toEqual(['/support/#lines-ie', '/support/#tests']);
  expect(getPaths(['call'])).toEqual(['/support/#']);
  expect(getPaths(['pizza'])).toEqual([]);
});

test('tells of a place its address with the words to mark, its heading, its page and the words around', () => {
  const [mention] = find(['symptom']);
  expect(mention?.path).toBe('/support/#tests?highlight=symptom');
  expect([read(mention?.title), mention?.page, mention?.isWeak]).toEqual(['Tests', 'Support', false]);
  expect(mention?.excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'symptoms', isMatch: true }]);
});

test('names an entry, and reads its words, by its record', () => {
  const [mention] = find(['pleasure']);
  expect([read(mention?.title), read(mention?.excerpt)]).toEqual(['Liking', 'The pleasure of a reward. Used in Rest.']);
});

test('a place with all of the words leaves out those with some of them', () => {
  expect(find(['clinic', 'symptom']).map(({ path, isWeak }) => [path.split('?')[0], isWeak])).toEqual([
    ['/support/#tests', false],
  ]);
});

test('where no place has all of them, those with most of what they say are loose matches', () => {
  expect(find(['clinic', 'symptom', 'dublin', 'cork']).map(({ isWeak }) => isWeak)).toEqual([true]);
});

test('a word that stands nowhere is not passed over', () => {
  expect(getPaths(['tyre', 'clinic'])).toEqual([]);
});

test('the title of a page counts in each of its places, and finds none by itself', () => {
  expect(find(['support', 'dublin']).map(({ isWeak }) => isWeak)).toEqual([false]);
  expect(getPaths(['glossary'])).toEqual([]);
});

test('narrows places by the record of each, or of its page', () => {
  expect(getPaths(['clinic'], { kind: 'page' })).toHaveLength(2);
  expect(getPaths(['clinic'], { kind: 'term' })).toEqual([]);
  expect(getPaths(['pleasure'], { kind: 'term' })).toEqual(['/glossary/#liking']);
  expect(getPaths(['pleasure'], { kind: 'page' })).toEqual([]);
});

test('counts the places, and gives of them as many as are wanted', () => {
  const { best, ...counts } = findAll(['clinic'], {}, 1);
  expect(counts).toEqual({ places: 2, pages: 1 });
  expect(best).toHaveLength(1);
});
