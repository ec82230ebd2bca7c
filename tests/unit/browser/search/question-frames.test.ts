import { expect, test } from 'vitest';
import { createFrameFinder } from '../../../../src/browser/search/question-frames.ts';

const find = createFrameFinder({ term: ['what is', 'meaning'], study: ['study', 'study by'] });

test.for<[string, ReturnType<typeof find>]>([
  ['what is closure', { frame: 'term', rest: ['closure'] }],
  ['closure meaning', { frame: 'term', rest: ['closure'] }],
  ['a study by moran', { frame: 'study', rest: ['a', 'moran'] }],
  ['what does moran say', { frame: undefined, rest: ['what', 'does', 'moran', 'say'] }],
  ['what a study is', { frame: 'study', rest: ['what', 'a', 'is'] }],
  ['meaning', { frame: 'term', rest: [] }],
  ['', { frame: undefined, rest: [] }],
])('“%s”', ([text, found]) => {
  expect(find(text.split(' ').filter(Boolean))).toEqual(found);
});

test('the first of two kinds counts, and the words of both are set apart', () => {
  expect(find('meaning in a study of rest'.split(' '))).toEqual({ frame: 'term', rest: ['in', 'a', 'of', 'rest'] });
});
