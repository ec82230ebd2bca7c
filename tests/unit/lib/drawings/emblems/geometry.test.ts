import { describe, expect, test } from 'vitest';
import {
  createPair,
  formatNumber,
  getPointOn,
  toArc,
  toCentre,
  toDashes,
  toHatching,
  toWave,
} from '../../../../../src/lib/drawings/emblems/geometry.ts';

describe('a number', () => {
  test.for([
    ['keeps one decimal', 12.3456, '12.3'],
    ['loses a needless decimal', 12.04, '12'],
    ['loses the nought before its point', 0.5, '.5'],
    ['loses it below nothing too', -0.5, '-.5'],
    ['keeps the noughts of tens', 10, '10'],
    ['is never less than nothing and nothing at once', -0.01, '0'],
  ] as const)('%s', ([, value, text]) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('a pair', () => {
  test('stands in the middle of the area', () => {
    expect(createPair({ radius: 10, distance: 12 })).toEqual([
      { x: 18, y: 16, r: 10 },
      { x: 30, y: 16, r: 10 },
    ]);
  });

  test('may be of two sizes, and is in the middle by its outline', () => {
    expect(createPair({ radius: 10, otherRadius: 8, distance: 21 })).toEqual([
      { x: 14.5, y: 16, r: 10 },
      { x: 35.5, y: 16, r: 8 },
    ]);
  });

  test('may stand one above the other', () => {
    const [one, other] = createPair({ radius: 6, distance: 10, phase: -90 });
    expect([one.x, one.y, other.x, other.y].map(formatNumber)).toEqual(['24', '21', '24', '11']);
  });
});

test('moves circles to the middle without moving them apart', () => {
  expect(toCentre({ x: 0, y: 0, r: 4 }, { x: 0, y: 0, r: 2 }, { x: 10, y: 0, r: 2 })).toEqual([
    { x: 20, y: 16, r: 4 },
    { x: 20, y: 16, r: 2 },
    { x: 30, y: 16, r: 2 },
  ]);
});

test('finds a point of a circle, clockwise from three o’clock', () => {
  const { x, y } = getPointOn({ x: 24, y: 16, r: 10 }, 90);
  expect([formatNumber(x), formatNumber(y)]).toEqual(['24', '26']);
});

describe('an arc', () => {
  test('runs clockwise from its first angle to its second', () => {
    expect(toArc({ x: 20, y: 16, r: 12 }, 90, 270)).toBe('M20 28A12 12 0 0 1 20 4');
  });

  test('takes the long way where it is more than a half', () => {
    expect(toArc({ x: 20, y: 16, r: 10 }, 30, 330)).toBe('M28.7 21A10 10 0 1 1 28.7 11');
  });
});

test('makes dashes that go round without a seam', () => {
  // A step of 2π · 10 / 20, which is 3.14.
  expect(toDashes({ x: 0, y: 0, r: 10 }, 20, 0.5)).toBe('1.57 1.57');
});

describe('hatching', () => {
  const still = { gap: 4, angle: 0, inset: 0 };

  test('fills what two circles share, from edge to edge', () => {
    expect(toHatching(createPair({ radius: 5, distance: 6 }), { ...still, gap: 3 })).toBe(
      'M23 13L25 13M22 16L26 16M23 19L25 19',
    );
  });

  test('keeps off the edges', () => {
    expect(toHatching(createPair({ radius: 5, distance: 6 }), { ...still, inset: 1 })).toBe('M23 16L25 16');
  });

  test('is empty where circles only touch', () => {
    expect(toHatching(createPair({ radius: 5, distance: 10 }), { ...still, angle: 60, inset: 0.5 })).toBe('');
  });
});

describe('a wave', () => {
  test('rises and falls, level at each turn', () => {
    expect(toWave({ x: 3, y: 16 }, 4, [9, -18])).toBe('M3 16c2 0 2 -9 4 -9s2 18 4 18');
  });

  test('runs level where it does not rise', () => {
    expect(toWave({ x: 3, y: 16 }, 5, [0])).toBe('M3 16c2.5 0 2.5 0 5 0');
  });
});
