import { describe, expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../../src/lib/text/packed-words.ts';

test('a word says how many letters it shares with the one before it', () => {
  expect(packWords(['march', 'marri', 'mile'])).toBe('AmarchDriBile');
});

describe('what was packed is read as it was', () => {
  const long = 'a'.repeat(30);
  test.for([
    ['no word', []],
    ['one', ['march']],
    ['one within the next', ['mar', 'march']],
    ['words that share nothing', ['ab', 'cd']],
    ['words that share more letters than there are capitals', [`${long}a`, `${long}b`, `${long}bc`]],
    ['words of other letters', ['élan', 'été', 'ß']],
  ] as const)('%s', ([, words]) => {
    expect(unpackWords(packWords([...words]))).toEqual(words);
  });
});
