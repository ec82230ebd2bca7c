import { expect, test } from 'vitest';
import { getLoop } from '../../../../../src/lib/drawings/figures/loop.ts';

const loop = getLoop(3);

test('draws the restless part from the return over the top to contact, in as many waves as asked', () => {
  expect(loop.restless).toBe(
    'M-45.6,58.3C-56.8,45.6,-68,32.9,-71.7,19.2C-75.4,5.5,-71.7,-9.3,-66.4,-26.8C-61.1,-44.4,-54.3,-64.7,-42,-69.8C-29.6,-75,-11.7,-65,6.6,-62.7C24.9,-60.3,43.5,-65.6,54.6,-58.6C65.7,-51.5,69.3,-32.2,72.9,-12.8',
  );
});

test('leaves a gap where the two people meet, and ends the calm part where the restless one begins', () => {
  expect(loop.calm).toBe('M72.9 12.8A74 74 0 0 1 -45.6 58.3');
});

test('points both arrows along the ring, the second at the return', () => {
  expect(loop.arrows).toBe('M58.4 36.7L59.9 43.5L66.9 42M-38.7 57.1L-45.6 58.3L-44.3 65.4');
});
