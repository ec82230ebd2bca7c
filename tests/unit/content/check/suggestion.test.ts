import { expect, test } from 'vitest';
import { suggest } from '../../../../src/content/check/suggestion.ts';

test('names the nearest known word', () => {
  expect(suggest('davis203', ['moran2020', 'davis2003'])).toBe(' Did you mean "davis2003"?');
});

test('says nothing when nothing is near', () => {
  expect(suggest('nobody', ['moran2020', 'davis2003'])).toBe('');
});

test('says nothing when nothing is known', () => {
  expect(suggest('davis203', [])).toBe('');
});

test('bears two wrong letters even in a short word', () => {
  expect(suggest('mxyd', ['mixd'])).toBe(' Did you mean "mixd"?');
});

test('bears two wrong letters in five, and not three', () => {
  expect([suggest('abcde', ['abcxy']), suggest('abcde', ['abxyz'])]).toEqual([' Did you mean "abcxy"?', '']);
});

test('counts two letters that changed places as one wrong letter', () => {
  expect(suggest('badce', ['abcde'])).toBe(' Did you mean "abcde"?');
});
