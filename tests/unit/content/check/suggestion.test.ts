import { expect, test } from 'vitest';
import { suggest, toSlug } from '../../../../src/content/check/suggestion.ts';

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

test('names what a word begins, as when a name was made longer', () => {
  expect([suggest('drink', ['drinking', 'thinker']), suggest('drinking-less', ['drink'])]).toEqual([
    ' Did you mean "drinking"?',
    ' Did you mean "drink"?',
  ]);
});

test('names nothing for a word of which every letter is wrong', () => {
  expect(suggest('x', ['id'])).toBe('');
});

test.for(['Fear of Loss', 'fear_of--loss', 'Fear: of Löss!', '1. Fear of loss'])('makes an id of %j', (name) => {
  expect(toSlug(name)).toBe('fear-of-loss');
});

test('looks into each word of a set once, however often it is asked', () => {
  let reads = 0;
  class Counted extends Set<string> {
    override *[Symbol.iterator]() {
      for (const word of super.values()) {
        reads++;
        yield word;
      }
      return undefined;
    }
  }
  const known = new Counted(Array.from({ length: 3000 }, (_, i) => `work${1000 + i}`));
  for (let i = 0; i < 100; i++) suggest(`wrok${1000 + i}`, known);
  expect(reads).toBe(3000);
});
