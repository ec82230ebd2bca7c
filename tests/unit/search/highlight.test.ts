import { describe, expect, test } from 'vitest';
import { addHighlight, findWordPlaces } from '../../../src/search/highlight.ts';

describe('addHighlight', () => {
  test('adds the words to the address', () => {
    expect(addHighlight('/purposes/rest/', ['fear', 'loss'])).toBe('/purposes/rest/?highlight=fear&highlight=loss');
  });

  test('keeps the anchor at the end', () => {
    expect(addHighlight('/glossary/#liking', ['pleasure'])).toBe('/glossary/?highlight=pleasure#liking');
  });

  test('leaves out words of one or two letters', () => {
    expect(addHighlight('/about/', ['it', 'is', 'the'])).toBe('/about/?highlight=the');
  });

  test('leaves the address as it is when no word is long enough', () => {
    expect(addHighlight('/glossary/#liking', ['it'])).toBe('/glossary/#liking');
  });

  test('adds a word once, whatever its capitals', () => {
    expect(addHighlight('/about/', ['Fear', 'fear'])).toBe('/about/?highlight=fear');
  });

  test('adds at most six words', () => {
    expect(addHighlight('/about/', ['one', 'two', 'three', 'four', 'five', 'six', 'seven'])).toBe(
      '/about/?highlight=one&highlight=two&highlight=three&highlight=four&highlight=five&highlight=six',
    );
  });

  test('escapes letters that an address cannot hold', () => {
    expect(addHighlight('/about/', ['café', 'you’re'])).toBe('/about/?highlight=caf%C3%A9&highlight=you%E2%80%99re');
  });
});

describe('findWordPlaces', () => {
  test('finds a word in any case', () => {
    expect(findWordPlaces('Fear, and fear again', ['fear'])).toEqual([
      [0, 4],
      [10, 14],
    ]);
  });

  test('passes over a word within another', () => {
    expect(findWordPlaces('fearless', ['fear'])).toEqual([]);
  });

  test('takes a word with an apostrophe or a hyphen as one', () => {
    expect(findWordPlaces('You’re on-off.', ['you’re', 'on-off'])).toEqual([
      [0, 6],
      [7, 13],
    ]);
  });

  test('finds nothing when there are no words', () => {
    expect(findWordPlaces('Fear of loss', [])).toEqual([]);
  });
});
