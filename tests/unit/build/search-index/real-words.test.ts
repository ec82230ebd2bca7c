import { describe, expect, test } from 'vitest';
import { findRealWords } from '../../../../src/build/search-index/real-words.ts';
import { createVocabulary } from '../../browser/search/search-data.ts';

const vocabulary = createVocabulary(['match', 'care', 'novel', 'cheatingly', 'chest']);
const find = (frequent: string[], fillers: string[] = []) => findRealWords(frequent, vocabulary, fillers);

describe('a frequent word', () => {
  test('that would be mended is listed', () => {
    expect(find(['navel', 'march'])).toEqual(['march', 'navel']);
  });

  test('is listed once in all its forms', () => {
    expect(find(['march', 'marches', 'marched'])).toEqual(['march']);
  });

  test.for([
    ['is like none that search knows', 'window'],
    ['is known', 'match'],
    ['is known in another form', 'cares'],
    ['is the beginning of one that is known', 'cheat'],
    ['is too short to be mended', 'car'],
  ])('that %s is not listed', ([, word = '']) => {
    expect(find([word])).toEqual([]);
  });

  test('that is passed over is not listed', () => {
    expect(find(['march'], ['march'])).toEqual([]);
  });
});

describe('a rarer one', () => {
  const others = (count: number) => Array.from({ length: count }, () => 'window');

  test('is listed among the first 7,500', () => {
    expect(find([...others(7499), 'march'])).toEqual(['march']);
  });

  test('is not listed after these', () => {
    expect(find([...others(7500), 'march'])).toEqual([]);
  });

  test('is listed among the first 3,000 when it is a name', () => {
    expect(find([...others(2999), 'Mitch'])).toEqual(['mitch']);
  });

  test('is not listed after these when it is a name', () => {
    expect(find([...others(3000), 'Mitch'])).toEqual([]);
  });
});
