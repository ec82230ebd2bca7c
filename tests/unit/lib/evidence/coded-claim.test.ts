import { expect, test } from 'vitest';
import { getNearness } from '../../../../src/lib/evidence/coded-claim.ts';

test.for([
  ['sex-with-an-ex', 'sex-with-an-ex', 'direct'],
  ['breakups', 'sex-with-an-ex', 'nearby'],
  ['elsewhere', 'sex-with-an-ex', 'background'],
  ['sex-with-an-ex', 'breakups', 'direct'],
  ['breakups', 'breakups', 'direct'],
  ['elsewhere', 'breakups', 'nearby'],
  ['sex-with-an-ex', 'elsewhere', 'direct'],
  ['breakups', 'elsewhere', 'direct'],
  ['elsewhere', 'elsewhere', 'direct'],
] as const)('a study of %s is to a claim about %s %s', ([studied, about, nearness]) => {
  expect(getNearness({ about: studied }, { about })).toBe(nearness);
});

test.for([
  ['sex-with-an-ex', 'nearby'],
  ['breakups', 'background'],
  ['elsewhere', 'background'],
] as const)('what stood in for it is a step more: of %s it is %s', ([studied, nearness]) => {
  const code = { about: studied, indirectness: 'attempts, for sex' };
  expect(getNearness(code, { about: 'sex-with-an-ex' })).toBe(nearness);
});
