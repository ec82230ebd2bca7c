import { afterEach, expect, test, vi } from 'vitest';
import { cutLetters, cutText, longestText } from '../../../../src/browser/search/cut-text.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is not too long stays as it is', () => {
  for (const text of ['', 'rest', 'a'.repeat(longestText)]) {
    expect(cutText(text)).toBe(text);
    expect(cutLetters(text)).toBe(text);
  }
});

test.for([
  ['within a word', 'one two three', 9, 'one two'],
  ['at the end of a word', 'one two three', 7, 'one two'],
  ['after a space', 'one two three', 8, 'one two'],
  ['between several spaces', 'one two  \n three', 9, 'one two'],
] as const)('a cut that falls %s is made at the end of a word', ([, text, most, kept]) => {
  expect(cutText(text, most)).toBe(kept);
});

test('where no word ends near, the cut is made between letters', () => {
  expect(cutText(`one ${'x'.repeat(400)}`)).toHaveLength(longestText);
  expect(cutText('回'.repeat(400))).toBe('回'.repeat(longestText));
});

/** Each begins within the limit of ten, and ends beyond it. */
const letters = {
  'a pair of surrogates': '💔',
  'a letter with its accents': 'e\u0301\u0323',
  'a family': '👩‍👧‍👦',
  'a flag': '🇮🇪',
  'a tone of skin': '👋🏽',
  'a syllable of Hangul': '\u1112\u1161\u11ab',
};

test.for(Object.entries(letters))('%s is not cut through', ([, letter]) => {
  expect(cutLetters(`${'x'.repeat(9)}${letter}y`, 10)).toBe('x'.repeat(9));
  expect(cutText(`${'x'.repeat(9)}${letter}y`, 10)).toBe('x'.repeat(9));
});

test('a heap of accents that is one letter is cut at the limit', () => {
  expect(cutLetters(`z${'\u0300'.repeat(1000)}`)).toHaveLength(longestText);
});

test('where the browser knows no letters, no code point is cut through', () => {
  vi.stubGlobal('Intl', {});
  expect(cutLetters('💔'.repeat(200), 9)).toBe('💔'.repeat(4));
  expect(cutLetters('x'.repeat(400))).toHaveLength(longestText);
});

test('as the reader types on in a full box, the word that is typed stays', () => {
  expect(cutLetters('one two three', 9)).toBe('one two t');
});
