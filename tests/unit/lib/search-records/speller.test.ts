import { describe, expect, test } from 'vitest';
import { createSpeller } from '../../../../src/lib/search-records/speller.ts';
import { createVocabulary } from '../../browser/search/search-data.ts';

const createSpellerOf = (words: string[], pairs?: string[]) => createSpeller(createVocabulary(words, pairs));

const words = ['doubt', 'craving', 'attachment', 'missing', 'fear', 'ex', 'sex', 'self', 'esteem'];
const { correct } = createSpellerOf(words, ['self esteem']);

describe('corrects a word', () => {
  test.for([
    ['with a letter too few', 'dout', 'doubt'],
    ['with a letter too many', 'feear', 'fear'],
    ['with a wrong letter', 'doibt', 'doubt'],
    ['of five letters with two neighbours swapped', 'duobt', 'doubt'],
    ['with its first two letters swapped', 'odubt', 'doubt'],
    ['of four letters with two swapped', 'faer', 'fear'],
    ['to one of three letters', 'sexx', 'sex'],
    ['of seven letters with two mistakes', 'crawinn', 'craving'],
    ['of nine letters with two mistakes', 'attachmnn', 'attachment'],
    ['of many letters with three mistakes', 'attechmantt', 'attachment'],
    ['that should be two', 'selfesteem', 'self esteem'],
    ['that should be two, with a mistake', 'selfestem', 'self esteem'],
  ] as const)('%s', ([, word, meant]) => {
    expect(correct(word)).toBe(meant);
  });
});

describe('does not correct a word', () => {
  test.for([
    ['of three letters', 'fea'],
    ['of four letters with two mistakes', 'foor'],
    ['of four letters with another letter', 'feer'],
    ['of five letters with two mistakes', 'dobbs'],
    ['of six letters with two mistakes', 'cravnn'],
    ['of nine letters with three mistakes', 'crawimggg'],
    ['of many letters with four mistakes', 'attechmamtt'],
    ['that begins with another letter', 'kissing'],
    ['that has a digit', 'd0ubt'],
  ] as const)('%s', ([, word]) => {
    expect(correct(word)).toBeUndefined();
  });
});

test('prefers the nearer of two words to the more frequent', () => {
  expect(createSpellerOf(['lover', 'lover', 'loved']).correct('lovved')).toBe('loved');
});

test('prefers the more frequent of two words as near', () => {
  expect(createSpellerOf(['closer', 'closed', 'closed']).correct('closee')).toBe('closed');
});

describe('the nearest words', () => {
  const { findNearest } = createSpellerOf(['crave', 'craving', 'crying', 'doubt', 'cry'], ['self worth']);

  test('begin with the most alike', () => {
    expect(findNearest('creying', 2)).toEqual(['crying', 'craving']);
  });

  test('are no more than asked for', () => {
    expect(findNearest('creying', 1)).toEqual(['crying']);
  });

  test('may have too many letters wrong to be corrected', () => {
    expect(findNearest('crafty', 1)).toEqual(['crave']);
  });

  test('have at most half of their letters wrong', () => {
    expect(findNearest('crooks', 5)).toEqual([]);
  });

  test('may be two', () => {
    expect(findNearest('selfwrthh', 1)).toEqual(['self worth']);
  });

  test('are none where no word begins alike', () => {
    expect(findNearest('raving', 5)).toEqual([]);
  });
});
