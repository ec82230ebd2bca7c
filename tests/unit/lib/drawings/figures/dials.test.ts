import { expect, test } from 'vitest';
import { getDial } from '../../../../../src/lib/drawings/figures/dials.ts';

test.each([
  [0, 'low, on the left below', 'M-11.3 11.3L-26.9 26.9'],
  [0.5, 'the middle, straight up', 'M0 -16L0 -38'],
  [1, 'high, on the right below', 'M11.3 11.3L26.9 26.9'],
])('points at %d to %s', (setting, _, pointer) => {
  expect(getDial(setting).pointer).toBe(pointer);
});

test('has marks from low to high, as one degree each and 26 between', () => {
  const { scale } = getDial(0);
  expect(scale).toEqual({ path: 'M-35 35.7A50 50 0 1 1 35 35.7', length: 271, dashes: '1 26' });
});
