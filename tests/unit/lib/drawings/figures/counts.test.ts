import { expect, test } from 'vitest';
import { getFan } from '../../../../../src/lib/drawings/figures/counts.ts';

const countLines = (path: string) => path.split('M').length - 1;

test('draws one line for each thing counted', () => {
  expect(countLines(getFan(27, 'left'))).toBe(27);
  expect(countLines(getFan(23, 'right'))).toBe(23);
});

test('opens to its side, a single line being level', () => {
  expect(getFan(1, 'right')).toBe('M36 0L112 0');
  expect(getFan(1, 'left')).toBe('M-36 0L-112 0');
});

test('leaves twice the space after five lines', () => {
  expect(getFan(6, 'left')).toBe(
    'M-35 9L-108 29M-35 6L-110 19M-36 3L-112 10M-36 0L-112 0M-36 -3L-112 -10M-35 -9L-108 -29',
  );
});
