import { expect, test } from 'vitest';
import { spellNumber } from '../../../../src/lib/text/spell-number.ts';

test.for([
  [0, 'no'],
  [1, 'one'],
  [10, 'ten'],
  [12, 'twelve'],
  [13, '13'],
  [1200, '1,200'],
] as const)('%i is %s', ([number, word]) => {
  expect(spellNumber(number)).toBe(word);
});
