import { describe, expect, test } from 'vitest';
import { addHighlight, findWordPlaces, readHighlight } from '../../../../src/browser/search/highlight.ts';

describe('addHighlight', () => {
  test('adds the words behind the “#”, where no server sees them', () => {
    expect(addHighlight('/purposes/rest/', ['fear', 'loss'])).toBe('/purposes/rest/#?highlight=fear&highlight=loss');
  });

  test('adds the words behind the anchor', () => {
    expect(addHighlight('/glossary/#liking', ['pleasure'])).toBe('/glossary/#liking?highlight=pleasure');
  });

  test('leaves out words of one or two letters', () => {
    expect(addHighlight('/about/', ['it', 'is', 'the'])).toBe('/about/#?highlight=the');
  });

  test('leaves the address as it is when no word is long enough', () => {
    expect(addHighlight('/glossary/#liking', ['it'])).toBe('/glossary/#liking');
  });

  test('leaves the address as it is when there are no words', () => {
    expect(addHighlight('/about/', [])).toBe('/about/');
  });

  test('adds a word once', () => {
    expect(addHighlight('/about/', ['fear', 'loss', 'fear'])).toBe('/about/#?highlight=fear&highlight=loss');
  });

  test('adds at most six words', () => {
    expect(addHighlight('/about/', ['one', 'two', 'three', 'four', 'five', 'six', 'seven'])).toBe(
      '/about/#?highlight=one&highlight=two&highlight=three&highlight=four&highlight=five&highlight=six',
    );
  });

  test('does not count short words among the six', () => {
    expect(addHighlight('/about/', ['it', 'one', 'two', 'three', 'four', 'five', 'six'])).toBe(
      '/about/#?highlight=one&highlight=two&highlight=three&highlight=four&highlight=five&highlight=six',
    );
  });

  test('escapes what an address cannot hold', () => {
    expect(addHighlight('/about/', ['אהבה', 'a&b?c'])).toBe(
      '/about/#?highlight=%D7%90%D7%94%D7%91%D7%94&highlight=a%26b%3Fc',
    );
  });
});

describe('readHighlight', () => {
  test('reads the words', () => {
    expect(readHighlight('#?highlight=fear&highlight=loss')).toEqual({ id: '', words: ['fear', 'loss'] });
  });

  test('reads the anchor before them', () => {
    expect(readHighlight('#liking?highlight=pleasure')).toEqual({ id: 'liking', words: ['pleasure'] });
  });

  test('reads words that had to be escaped', () => {
    expect(readHighlight('#?highlight=%D7%90%D7%94%D7%91%D7%94&highlight=caf%C3%A9')?.words).toEqual(['אהבה', 'cafe']);
  });

  test('reads no more than a search would have written, whoever wrote the address', () => {
    const address = `#?highlight=${encodeURIComponent('<b>pay</b> now one two three four')}&highlight=${'a'.repeat(90)}`;
    expect(readHighlight(address)?.words).toEqual(['b', 'pay', 'b', 'now', 'one', 'two']);
    expect(readHighlight(`#?highlight=${'a'.repeat(90)}`)?.words).toEqual(['a'.repeat(30)]);
  });

  test.for([
    ['an address without anchor', ''],
    ['an anchor alone', '#liking'],
    ['an anchor with a question mark', '#why?'],
    ['other parameters', '#liking?q=fear'],
  ] as const)('finds nothing in %s', ([, hash]) => {
    expect(readHighlight(hash)).toBeUndefined();
  });
});

describe('findWordPlaces', () => {
  test('finds a word in any case', () => {
    expect(findWordPlaces('Fear, and FEAR again', ['fear'])).toEqual([
      [0, 4],
      [10, 14],
    ]);
  });

  test('finds several words, in the order of the text', () => {
    expect(findWordPlaces('The loss of hope', ['hope', 'loss'])).toEqual([
      [4, 8],
      [12, 16],
    ]);
  });

  test('finds other forms of a word, whole', () => {
    expect(findWordPlaces('Craving, craved.', ['crave'])).toEqual([
      [0, 7],
      [9, 15],
    ]);
  });

  test('passes over a word within another', () => {
    expect(findWordPlaces('A fearless, unafraid one', ['fear', 'afraid'])).toEqual([]);
  });

  test('finds a word written with an apostrophe by the word without it', () => {
    expect(findWordPlaces("You’re not, you're.", ['youre'])).toEqual([
      [0, 6],
      [12, 18],
    ]);
  });

  test('takes the parts of a hyphenated word one by one', () => {
    expect(findWordPlaces('on-off', ['off'])).toEqual([[3, 6]]);
  });

  test('finds every part of a word given with a hyphen', () => {
    expect(findWordPlaces('On and off.', ['on-off'])).toEqual([
      [0, 2],
      [7, 10],
    ]);
  });

  test('finds a word with an accent by the word without it', () => {
    expect(findWordPlaces('My fiancée', ['fiancee'])).toEqual([[3, 10]]);
  });

  test('finds a word whose accent is a sign of its own', () => {
    expect(findWordPlaces('My fiance\u0301e', ['fiancee'])).toEqual([[3, 11]]);
  });

  test('counts places past an emoji as the page does', () => {
    expect(findWordPlaces('💔 loss', ['loss'])).toEqual([[3, 7]]);
  });

  test('finds a word that is written from right to left', () => {
    expect(findWordPlaces('שלום אהבה', ['אהבה'])).toEqual([[5, 9]]);
  });

  test('finds nothing when there are no words', () => {
    expect(findWordPlaces('Fear of loss', [])).toEqual([]);
  });

  test('finds nothing for a word of signs alone', () => {
    expect(findWordPlaces('Fear — of loss…', ['—', '’', ''])).toEqual([]);
  });
});
