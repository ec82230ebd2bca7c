import { describe, expect, test } from 'vitest';
import { splitWords, toStem, splitOnce } from '../../../../src/lib/text/words.ts';

describe('the words of a text', () => {
  test.for([
    ['are in lower case', 'Fear of LOSS', ['fear', 'of', 'loss']],
    ['lose a typographic apostrophe', 'Can’t', ['cant']],
    ['lose a straight apostrophe', "can't", ['cant']],
    ['lose their accents', 'Déjà vu, café', ['deja', 'vu', 'cafe']],
    ['lose an accent that is a character of its own', 'cafe\u0301', ['cafe']],
    ['end at a hyphen', 'on-off', ['on', 'off']],
    ['end at a dash, a slash and a line’s end', 'one—two/three\nfour', ['one', 'two', 'three', 'four']],
    ['lose quotation marks and stops', '“Wanting,” he said…', ['wanting', 'he', 'said']],
    ['may be figures', 'Of 212 people', ['of', '212', 'people']],
    ['may be of another script', 'Любовь и ex', ['любовь', 'и', 'ex']],
    ['may be none', ' … ', []],
  ] as const)('%s', ([, text, words]) => {
    expect(splitWords(text)).toEqual(words);
  });
});

test('gives words of one family one stem', () => {
  expect(['crave', 'craves', 'craving', 'craved'].map(toStem)).toEqual(['crave', 'crave', 'crave', 'crave']);
});

test('gives a word the same stem whenever it is asked', () => {
  expect(['abandoned', 'abandoned'].map(toStem)).toEqual(['abandon', 'abandon']);
});

test('gives words of two families two stems', () => {
  expect([toStem('liking'), toStem('wanting')]).toEqual(['like', 'want']);
});

test('a text that stays is split once, into the words that other texts have', () => {
  const first = splitOnce('The ex’s letters');
  expect(first).toEqual(['the', 'exs', 'letters']);
  expect(splitOnce('The ex’s letters')).toBe(first);
});
