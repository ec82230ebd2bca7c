import { expect, test } from 'vitest';
import { getLoop } from '../../../../../src/lib/drawings/figures/loop.ts';

const loop = getLoop(3);

const numbers = (text: string) => (text.match(/-?[\d.]+/g) ?? []).map(Number);

test('draws the restless part from the return over the top to contact, in as many waves as asked', () => {
  const [start = '', ...curves] = loop.restless.split('s');
  expect(start).toBe('M-75 0');
  expect(curves).toHaveLength(6);
  let [x, y] = [-75, 0];
  const distances = curves.map((curve) => {
    const [across = 0, down = 0] = numbers(curve).slice(-2);
    [x, y] = [x + across, y + down];
    return Math.round(Math.hypot(x, y));
  });
  // Outward and inward in turn, most near straight up, and still at both ends.
  expect(distances).toEqual([78, 67, 86, 67, 78, 75]);
  expect([Math.round(x), Math.round(y)]).toEqual([74, -13]);
});

test('leaves a gap where the two people meet, and ends the calm part where the restless one begins', () => {
  expect(loop.calm).toBe('M73.9 13A75 75 0 0 1 -75 0');
});
