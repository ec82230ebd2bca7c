import { expect, test } from 'vitest';
import { drawArc, formatPoint, getPlace } from '../../../../../src/lib/drawings/figures/around.ts';

test.each([
  [0, '0 -10'],
  [90, '10 0'],
  [180, '0 10'],
  [270, '-10 0'],
  [45, '7.1 -7.1'],
])('finds the place at %i degrees, clockwise from straight up', (direction, place) => {
  expect(formatPoint(getPlace(direction, 10))).toBe(place);
});

test('draws an arc clockwise, the long way where it is more than half', () => {
  expect(drawArc(0, 90, 10)).toBe('M0 -10A10 10 0 0 1 10 0');
  expect(drawArc(-135, 135, 10)).toBe('M-7.1 7.1A10 10 0 1 1 7.1 7.1');
});
