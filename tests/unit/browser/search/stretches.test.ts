import { expect, test } from 'vitest';
import { splitStretches } from '../../../../src/browser/search/stretches.ts';

const longest = 2000;

test('what is not too long is one stretch', () => {
  for (const text of ['', 'rest', 'x'.repeat(longest)]) expect(splitStretches(text)).toEqual([text]);
});

test('every phrase of a longer text is whole in a stretch, wherever it stands, and none is too long', () => {
  const phrase = 'a phrase of several words that stands only here';
  for (let before = longest - 100; before < 2 * longest; before += 7) {
    const stretches = splitStretches(`${'so '.repeat(before / 3)} ${phrase} ${'on '.repeat(longest)}`);
    expect(stretches.some((stretch) => stretch.includes(phrase))).toBe(true);
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThanOrEqual(longest);
  }
});

test('the last words are in the last stretch', () => {
  for (const length of [longest + 1, 3800, 3801, 20_000]) {
    expect(splitStretches(`${'x '.repeat(length / 2)}end`).at(-1)).toMatch(/ end$/);
  }
});

test('a stretch begins with a word, and letters without a space are read all the same', () => {
  expect(
    splitStretches('word '.repeat(1000))
      .slice(1)
      .every((stretch) => stretch.startsWith(' word ')),
  ).toBe(true);
  expect(splitStretches('x'.repeat(4000)).map(({ length }) => length)).toEqual([2000, 2000, 400]);
});
