import { expect, test } from 'vitest';
import {
  endLoose,
  isLooseAnswer,
  type SearchAnswer,
  type SearchResult,
} from '../../../../src/browser/search/search-engine.ts';

/** An answer whose results are loose matches (l) or not (c). */
function createAnswer(results: string): SearchAnswer {
  const toResult = (letter: string): SearchResult => ({
    path: '/',
    kind: 'page',
    title: letter,
    excerpt: [],
    isWeak: letter === 'l',
  });
  return { results: [...results].map(toResult), words: [], corrected: [], nearest: [] };
}
const read = ({ results }: SearchAnswer) => results.map(({ title }) => title).join('');

test.for([
  ['', true],
  ['l', true],
  ['lll', true],
  ['c', false],
  ['llc', false],
] as const)('an answer of “%s” is loose: %s', ([results, isLoose]) => {
  expect(isLooseAnswer(createAnswer(results))).toBe(isLoose);
});

test.for([
  ['', ''],
  ['llllllllll', 'lll'],
  ['cllllllll', 'clll'],
  ['clllcllll', 'clllclll'],
  ['cll', 'cll'],
  ['cccccccccc', 'cccccccccc'],
] as const)('an answer of “%s” is shown as “%s”', ([results, shown]) => {
  expect(read(endLoose(createAnswer(results)))).toBe(shown);
});
