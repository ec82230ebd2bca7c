import { expect, test } from 'vitest';
import type { SearchData, SearchRecord } from '../../../../src/lib/search-records/search-data.ts';
import { readSearchData, writeSearchData } from '../../../../src/lib/search-records/search-file.ts';

const known: Omit<SearchRecord, 'path' | 'title'> = {
  kind: 'study',
  text: 'Sleep after “love”.',
  sentences: [],
  aliases: ['sleep', 'a calm night'],
  voices: ['I sleep better.'],
  names: ['Davis'],
  words: '',
  facets: { part: ['purposes'], verdict: [], expert: [] },
};
const work: SearchRecord = { ...known, path: '/references/#davis2003', title: 'Davis, 2003', doi: '10.1/davis' };
const rest: SearchRecord = {
  ...known,
  path: '/purposes/rest/',
  title: 'Rest',
  claims: [{ text: 'Sleep comes sooner.', verdict: 'mixed' }],
};
const data: SearchData = {
  records: [rest, work],
  fillerWords: ['and'],
  synonyms: [['sleep', 'rest']],
  realWords: 'harp',
  frames: { person: ['who is'] },
  spread: { 10: 'ex back' },
  labels: { part: { motivations: 'Motivations', purposes: 'Purposes' }, expert: {} },
};

test('what is written is read as it was, without what a record lacks', () => {
  expect(readSearchData(writeSearchData(data))).toStrictEqual(data);
});

test('a field of which nothing is known yet is read, too', () => {
  const records = [rest, { ...work, mood: 'calm' }];
  expect(readSearchData(writeSearchData({ ...data, records })).records).toStrictEqual(records);
});

test('the values of a field stand together', () => {
  expect(writeSearchData(data)).toContain('"title":["Rest","Davis, 2003"],');
});

test.for(['{}', '{"records":[]}', '{"records":{}}', '{"records":{"path":null}}', 'null'])('%s is refused', (text) => {
  expect(() => readSearchData(text)).toThrow(TypeError);
});
