import { expect, test } from 'vitest';
import { getReadingMinutes } from '../../../../src/lib/text/reading-time.ts';

const write = (words: number) => Array.from({ length: words }, () => 'word').join(' ');

test.for([
  [0, 1],
  [1, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [714, 3],
] as const)('%i words take %i minutes', ([words, minutes]) => {
  expect(getReadingMinutes([write(words)])).toBe(minutes);
});

test('texts are read one after another, and none runs into the next', () => {
  expect(getReadingMinutes([write(238), write(238)])).toBe(2);
  expect(getReadingMinutes(Array.from({ length: 357 }, () => 'word'))).toBe(2);
});

test.for([
  ['with an apostrophe', 'don’t'],
  ['with a straight apostrophe', "don't"],
  ['with a hyphen', 'self-esteem'],
  ['with letters of any kind', 'naïveté'],
  ['that is a number', '5248'],
] as const)('a word %s is one', ([, word]) => {
  expect(getReadingMinutes([`${word} `.repeat(356)])).toBe(1);
  expect(getReadingMinutes([`${word} `.repeat(357)])).toBe(2);
});

test('signs alone are no words', () => {
  expect(getReadingMinutes(['– … * “ ” - '.repeat(500)])).toBe(1);
});
