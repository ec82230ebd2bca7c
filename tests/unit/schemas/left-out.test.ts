import { expect, test } from 'vitest';
import { contraryWorksSchema, leftOutSchema } from '../../../src/schemas/left-out.ts';

const work = {
  id: 'birnbaum2013',
  authors: 'Birnbaum, Mikulincer and Austerlitz',
  year: 2013,
  bearsOn: 'Whether conflict goes with more desire.',
  bearing: 'contrary',
  reason: 'Only a blog’s account could be read.',
  decided: '2026-11-29',
};
const accepts = (change: object) => leftOutSchema.safeParse({ ...work, ...change }).success;

test('accepts a work of which no title was seen, nor a year', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ id: 'moran-later', year: undefined })).toBe(true);
});

test.for([
  ['a work left out without a reason', { reason: undefined }],
  ['a work of which it is not said which way it points', { bearing: undefined }],
  ['a way to point that it does not know', { bearing: 'for' }],
  ['a work of which it is not said what it bears on', { bearsOn: '' }],
  ['a work left out on no day', { decided: undefined }],
  ['what it found', { found: 'More desire.' }],
] as const)('refuses %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});

test('refuses an empty list of contrary works', () => {
  expect(contraryWorksSchema.safeParse({ id: 'contrary-works', works: [] }).success).toBe(false);
});
