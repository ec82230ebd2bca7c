import { expect, test } from 'vitest';
import type { Code, CodedClaim } from '../../../../src/lib/evidence/coded-claim.ts';
import { describeWhatWouldChange } from '../../../../src/lib/evidence/what-would-change.ts';
import { createClaim, createCode, nearby } from './create-code.ts';

const describe = (codes: Code[], claim: Partial<CodedClaim> = {}) =>
  describeWhatWouldChange({ ...createClaim(codes, claim), test: 'asks people before and after' });

test('one study settles what nobody has looked at', () => {
  expect(describe([])).toBe(
    'What would count is a study that asks people before and after: one that found so would make this supported; one that found the reverse would make this contradicted.',
  );
});

test('evidence nearby that points the other way leaves room for mixed only', () => {
  expect(describe([createCode('a', 'against', nearby)])).toBe(
    'What would count is a study that asks people before and after: one that found so would make this mixed evidence; one that found the reverse would make this contradicted.',
  );
});

test('says that more of the same raise the certainty, where they do not move the verdict', () => {
  expect(describe([createCode('a', 'for', { people: 92, read: 'second-hand' })], { type: 'motive' })).toBe(
    'What would count is a study that asks people before and after: one that found so would raise this to moderate certainty; one that found the reverse, or nothing, would make this mixed evidence.',
  );
});

test('takes new studies to be followed and read in full, without which nothing is highly certain', () => {
  const codes = [createCode('a', 'for'), createCode('b', 'for')];
  expect(describe(codes, { type: 'who' })).toBe(
    'What would count is a study that asks people before and after: two that found so would raise this to high certainty; one that found the reverse, or nothing, would make this mixed evidence.',
  );
});

test('tells the reverse and nothing apart, where they do not do the same', () => {
  const codes = [createCode('a', 'for', { who: 'men' }), createCode('a', 'null-result', { who: 'women' })];
  expect(describe(codes)).toBe(
    'What would count is a study that asks people before and after: three that found so would make this supported; three that found the reverse would make this contradicted; one that found nothing would raise this to low certainty.',
  );
});

test('counts as many as it takes', () => {
  const codes = [createCode('a', 'for'), createCode('b', 'against')];
  expect(describe(codes)).toBe(
    'What would count is a study that asks people before and after: two that found so would make this supported; two that found the reverse, or nothing, would make this contradicted.',
  );
});

test('says so where a dozen would not move it', () => {
  const codes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((group) => [
    createCode(group, 'for', { who: 'men', timeOrder: true, read: 'full-text' }),
    createCode(group, 'against', { who: 'women', timeOrder: true, read: 'full-text' }),
  ]);
  expect(describe(codes, { type: 'who' })).toBe(
    'Nothing short of a dozen new studies would change it, each one that asks people before and after.',
  );
});
