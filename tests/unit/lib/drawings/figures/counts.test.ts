import { expect, test } from 'vitest';
import { getFan } from '../../../../../src/lib/drawings/figures/counts.ts';

test('opens to its side, a single line being level', () => {
  expect(getFan(1, 'right', 100)).toEqual({
    path: 'M100 -.9A100 100 0 0 1 100 .9',
    length: 1,
    dashes: '1 4 1 4 1 4 1 4 1 9',
  });
  expect(getFan(1, 'left', 100).path).toBe('M-100 .9A100 100 0 0 1 -100 -.9');
});

test('is as long as its lines and the spaces between, with twice the space after five lines', () => {
  expect([1, 5, 6, 10, 11].map((count) => getFan(count, 'right', 50).length)).toEqual([1, 21, 31, 51, 61]);
});

test('is half a circle at 31 degrees for each six lines, and the long way round when it is more', () => {
  expect(getFan(27, 'left', 78).path).toContain('A78 78 0 0 1 ');
  expect(getFan(40, 'left', 78).path).toContain('A78 78 0 1 1 ');
});
