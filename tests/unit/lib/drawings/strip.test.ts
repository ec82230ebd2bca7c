import { describe, expect, test } from 'vitest';
import { createScale, layOutStrip, strip } from '../../../../src/lib/drawings/strip.ts';

const scale = createScale([12, 9000]);
const layOut = (...people: (number | undefined)[]) =>
  layOutStrip(
    people.map((each) => ({ people: each })),
    scale,
  );

test('a scale begins and ends with a power of ten, within the line', () => {
  expect(scale.numbers).toEqual([10, 100, 1000, 10_000]);
  const places = scale.numbers.map(scale.getX);
  expect(places[0]).toBeGreaterThanOrEqual(0);
  expect(places.at(-1)).toBeLessThanOrEqual(strip.line);
  // Equal steps multiply by as much; places are whole units.
  const steps = places.slice(1).map((place, i) => place - (places[i] ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
});

test('a scale of one number, or of numbers alike, still has a place for it', () => {
  expect(createScale([50]).getX(50)).toBeGreaterThanOrEqual(0);
  expect(createScale([100, 100]).getX(100)).toBeLessThanOrEqual(strip.line);
});

test.for([[], [0, 5], [-3], [5, Infinity]])('no scale is made from %j', (people) => {
  expect(() => createScale(people)).toThrow('No scale can be made');
});

test('the more people, the farther right and the larger', () => {
  const { dots } = layOut(12, 90, 800, 9000);
  expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
  expect(new Set(dots.map(({ r }) => r)).size).toBe(4);
  expect(dots.map(({ r }) => r)).toEqual(dots.map(({ r }) => r).toSorted((a, b) => a - b));
});

test('a dot that stands alone lies on the line', () => {
  expect(layOut(12, 9000).dots.map(({ y }) => y)).toEqual([0, 0]);
});

test('what has no number stands after the line, within the strip, one beside the other', () => {
  const { dots, ticks } = layOut(undefined, 100, undefined, undefined, undefined);
  expect(dots).toHaveLength(1);
  const places = ticks.map(({ path }) => Number(/^M(\d+)/.exec(path)?.[1]));
  expect(Math.min(...places)).toBeGreaterThan(strip.line);
  // Right after it: there is room for no more than a few.
  expect(Math.min(...places)).toBeLessThan(strip.line + 10);
  expect(Math.max(...places)).toBeLessThan(strip.width);
  expect(new Set(places).size).toBe(4);
});

describe.for([[20, 100], [15, 100, 110, 120, 130, 5000], Array<number>(25).fill(300)])('of %j', (people) => {
  const { dots, reach } = layOut(...people);

  test('no dot touches another', () => {
    const touching = dots.flatMap((a, i) =>
      dots.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r),
    );
    expect(dots).toHaveLength(people.length);
    expect(touching).toEqual([]);
  });

  test('no dot is cut off, and none is moved along the line', () => {
    expect(Math.max(...dots.map(({ y, r }) => Math.abs(y) + r))).toBeLessThanOrEqual(reach);
    expect(dots.map(({ x }) => x)).toEqual(people.map(scale.getX));
  });
});
