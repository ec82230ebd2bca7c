import { expect, test } from 'vitest';
import { getSensitivity } from '../../../../src/lib/evidence/sensitivity.ts';
import { createClaim, createCode, nearby } from './create-code.ts';

test('tries each bearing in each code, and counts what moves the verdict', () => {
  expect(getSensitivity(createClaim([createCode('a', 'for')]))).toEqual({ tried: 3, moved: 3, dependsOnOne: true });
});

test('a verdict of three that agree hangs on none of them', () => {
  // Each of the three as against or null makes it mixed; told beside it, one less is for it.
  const codes = ['a', 'b', 'c'].map((group) => createCode(group, 'for'));
  expect(getSensitivity(createClaim(codes))).toEqual({ tried: 9, moved: 6, dependsOnOne: false });
});

test('what is nearby moves nothing where nothing is direct', () => {
  expect(getSensitivity(createClaim([createCode('a', 'for', nearby)]))).toEqual({
    tried: 3,
    moved: 0,
    dependsOnOne: false,
  });
});

test('a claim without codes has nothing to change', () => {
  expect(getSensitivity(createClaim([]))).toEqual({ tried: 0, moved: 0, dependsOnOne: false });
});
