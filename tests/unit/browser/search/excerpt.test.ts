import { describe, expect, test } from 'vitest';
import { cutExcerpt, markWords, splitPieces } from '../../../../src/browser/search/excerpt.ts';

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

describe('cutExcerpt', () => {
  const weights = new Map([
    ['rest', 1],
    ['sleep', 2],
  ]);
  const cut = (text: string) => cutExcerpt(text, (stem) => weights.get(stem) ?? 0);
  const read = (text: string) =>
    cut(text)
      .map((piece) => piece.text)
      .join('');
  const others = (count: number) => 'word '.repeat(count);

  test('shows a short text whole, with the words marked', () => {
    expect(read('Rest is no sleep.')).toBe('Rest is no sleep.');
    expect(
      cut('Rest is no sleep.')
        .filter(({ isMatch }) => isMatch)
        .map(({ text }) => text),
    ).toEqual(['Rest', 'sleep']);
  });

  test('shows of a long one the stretch that says most of them, and says where it is cut', () => {
    const text = `${others(40)}rest ${others(80)}sleep and rest ${others(60)}`;
    const shown = read(text);
    expect(shown).toContain('sleep and rest');
    expect(shown.startsWith('… ')).toBe(true);
    expect(shown.endsWith(' …')).toBe(true);
    expect(shown.length).toBeLessThan(250);
  });

  test('prefers the word that says more, and different words to the same again', () => {
    expect(read(`rest ${others(60)}sleep`)).toContain('sleep');
    expect(read(`rest rest rest rest ${others(60)}rest sleep`)).toContain('rest sleep');
  });

  test('begins with the text where no word stands in it', () => {
    expect(read(`Begin ${others(60)}`)).toMatch(/^Begin word .* …$/);
  });
});
