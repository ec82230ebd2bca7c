import { expect, test } from 'vitest';
import { countWrongLetters } from '../../../../src/lib/text/edit-distance.ts';

test.for<[string, string, number]>([
  ['hope', 'hope', 0],
  ['hoope', 'hope', 1],
  ['hpe', 'hope', 1],
  ['hape', 'hope', 1],
  ['ohpe', 'hope', 1],
  ['hoep', 'hope', 1],
  ['atachmnet', 'attachment', 2],
  ['mispelt', 'misspelled', 4],
  ['pohe', 'hope', 2],
  ['hoeps', 'hope', 2],
  ['abab', 'baba', 2],
  ['aab', 'ba', 2],
  ['ca', 'abc', 3],
  ['', 'hope', 4],
  ['hope', '', 4],
  ['', '', 0],
])('from “%s” to “%s” it is %d', ([word, meant, wrong]) => {
  expect(countWrongLetters(word, meant)).toBe(wrong);
  expect(countWrongLetters(meant, word)).toBe(wrong);
});
