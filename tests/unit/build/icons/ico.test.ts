import { expect, test } from 'vitest';
import { toIco } from '../../../../src/build/icons/ico.ts';

test('an entry says the size, planes and bits of its picture, how long it is and where it begins', () => {
  const pictures = { small: [1, 2, 3], large: [4] };
  const file = toIco(
    new Map([
      [16, Buffer.from(pictures.small)],
      [32, Buffer.from(pictures.large)],
    ]),
  );
  const head = [0, 0, 1, 0, 2, 0];
  const small = [16, 16, 0, 0, 1, 0, 32, 0, 3, 0, 0, 0, 38, 0, 0, 0];
  const large = [32, 32, 0, 0, 1, 0, 32, 0, 1, 0, 0, 0, 41, 0, 0, 0];
  expect([...file]).toEqual([...head, ...small, ...large, ...pictures.small, ...pictures.large]);
});
