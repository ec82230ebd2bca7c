import { expect, test } from 'vitest';
import { createTopicWeights } from '../../../../src/browser/search/topic-words.ts';

const weigh = createTopicWeights({ 6: 'home', 10: 'back sleep' }, 10);

test('a word that few sections have counts whole, however long the query', () => {
  expect(weigh('grief', 12)).toBe(1);
});

test('a word of all sections counts whole where it is all there is', () => {
  expect(weigh('sleep', 1)).toBe(1);
});

test('it counts the less the longer the query is, to a least', () => {
  expect(weigh('sleep', 2)).toBeLessThan(1);
  expect(weigh('sleep', 4)).toBeLessThan(weigh('sleep', 2));
  expect(weigh('sleep', 30)).toBe(weigh('sleep', 6));
  expect(weigh('sleep', 30)).toBeGreaterThan(0.5);
});

test('it counts the less the more sections have it', () => {
  expect(weigh('home', 6)).toBeGreaterThan(weigh('back', 6));
  expect(weigh('home', 6)).toBeLessThan(1);
});
