import { describe, expect, test } from 'vitest';
import { countWrongLetters, getLetters, haveMoreWrong } from '../../../../src/lib/text/edit-distance.ts';

describe('letters tell of a word at once', () => {
  test.for([
    ['a wrong letter', 'doubt', 'doibt', 1],
    ['one too many', 'fear', 'feyar', 1],
    ['one too few', 'fear', 'far', 1],
    ['neighbours swapped', 'doubt', 'duobt', 1],
    ['three mistakes', 'attachment', 'ettechmantx', 4],
    ['letters beyond the alphabet', 'café', 'cafó', 1],
  ] as const)('never that it has more wrong than it has: %s', ([, word, other, wrong]) => {
    expect(countWrongLetters(word, other)).toBeLessThanOrEqual(wrong);
    expect(haveMoreWrong(getLetters(word), getLetters(other), wrong)).toBe(false);
  });

  test('that it is another altogether', () => {
    expect(haveMoreWrong(getLetters('doubt'), getLetters('craving'), 3)).toBe(true);
  });
});
