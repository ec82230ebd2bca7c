import { expect, test } from 'vitest';
import { readNumber, spellNumber } from '../../../../src/lib/text/spell-number.ts';

test.for([
  [0, 'no'],
  [1, 'one'],
  [10, 'ten'],
  [12, 'twelve'],
  [20, 'twenty'],
  [21, '21'],
  [1200, '1,200'],
] as const)('%i is %s', ([number, word]) => {
  expect(spellNumber(number)).toBe(word);
});

test.for([
  ['five', 5],
  ['Twelve', 12],
  ['14', 14],
  ['many', undefined],
] as const)('%s is read as %s', ([text, number]) => {
  expect(readNumber(text)).toBe(number);
});
