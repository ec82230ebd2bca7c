import { expect, test } from 'vitest';
import { createPhraseFinder } from '../../../../src/browser/search/phrase-index.ts';
import { createRecord } from './search-data.ts';

const find = await createPhraseFinder([
  createRecord({ title: 'Loss', aliases: ['old flame', 'you and me'], voices: ['Why do I burn for my old flame?'] }),
  createRecord({ title: 'Hope', aliases: ['you and me again'] }),
]);
const ask = (stems: string[], fillers: string[] = []) => find(new Map(stems.map((stem) => [stem, 1])), fillers);

test('finds of each record the phrase most like the query', () => {
  expect(ask(['old', 'flame']).get(0)?.phrase).toBe('old flame');
  expect(ask(['burn', 'flame']).get(0)?.phrase).toBe('Why do I burn for my old flame?');
});

test('finds nothing by fillers alone', () => {
  expect(ask(['flame'], ['you', 'me']).has(1)).toBe(false);
  expect(ask(['flame'], ['you', 'and', 'me']).get(0)?.phrase).toBe('old flame');
});

test('tells phrases apart by the fillers in them', () => {
  expect(ask(['flame'], ['why', 'do', 'i', 'for', 'my']).get(0)?.phrase).toBe('Why do I burn for my old flame?');
});

test('scores a phrase higher for its fillers', () => {
  const score = (fillers: string[]) => ask(['burn'], fillers).get(0)?.score ?? 0;
  expect(score(['why'])).toBeGreaterThan(score([]));
  expect(score(['again'])).toBe(score([]));
});

test('finds nothing where nothing is asked', () => {
  expect(ask([]).size).toBe(0);
});
