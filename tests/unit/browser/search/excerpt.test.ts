import { describe, expect, test } from 'vitest';
import { markWords, splitPieces } from '../../../../src/browser/search/excerpt.ts';

const awkwardTexts = [
  ['words', 'You’re on-off, aren’t you?'],
  ['lines and tabs', ' loss\n\n\tof hope  '],
  ['markup', '<mark>loss</mark> &amp; <b>hope</b>'],
  ['emoji', '💔loss👩‍❤️‍👨hope❤️'],
  ['halves of emoji', '\uD83Dloss\uDC94'],
  ['accents of their own', 'fiance\u0301e, naïve'],
  ['words from right to left', 'شعرت بالـفُقدان — אהבה'],
  ['numbers', '½ of 1,034 people (50%)'],
  ['apostrophes alone', "’ '' ’"],
] as const;

describe('splitPieces', () => {
  test('splits a text into words and what stands between them', () => {
    expect(splitPieces('Loss, you’re on-off.')).toEqual(['Loss', ', ', 'you’re', ' ', 'on', '-', 'off', '.']);
  });

  test('makes no piece of an empty text', () => {
    expect(splitPieces('')).toEqual([]);
  });

  test.for(awkwardTexts)('loses nothing of %s', ([, text]) => {
    expect(splitPieces(text).join('')).toBe(text);
  });
});

describe('markWords', () => {
  const mark = (text: string, ...stems: string[]) => markWords(text, new Set(stems));
  /** The words that are marked. */
  const getMarked = (text: string, ...stems: string[]) =>
    mark(text, ...stems)
      .filter(({ isMatch }) => isMatch)
      .map((piece) => piece.text);

  test('cuts a text at the words', () => {
    expect(mark('The loss.', 'loss')).toEqual([
      { text: 'The', isMatch: false },
      { text: ' ', isMatch: false },
      { text: 'loss', isMatch: true },
      { text: '.', isMatch: false },
    ]);
  });

  test('marks every form of a word, whole', () => {
    expect(getMarked('Craving, he craved the craven.', 'crave')).toEqual(['Craving', 'craved']);
  });

  test('marks a word whatever its accents and apostrophes', () => {
    expect(getMarked("Can’t, can't, fiancée", 'cant', 'fiance')).toEqual(['Can’t', "can't", 'fiancée']);
  });

  test('marks nothing when there are no stems', () => {
    expect(getMarked('The loss.')).toEqual([]);
  });

  test('marks the parts of a hyphenated word one by one', () => {
    expect(getMarked('On-off', 'off')).toEqual(['off']);
  });

  test.for(awkwardTexts)('loses nothing of %s', ([, text]) => {
    expect(
      mark(text, 'loss', 'hope')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
