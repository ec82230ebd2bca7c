import { expect, test } from 'vitest';
import { changeSchema } from '../../../src/schemas/change.ts';

const change = { id: 'count', date: '2026-11-28', kind: 'correction', summary: 'It was 58.', pages: ['evidence'] };
const accepts = (fields: object) => changeSchema.safeParse({ ...change, ...fields }).success;

test('accepts a correction of a page', () => {
  expect(accepts({})).toBe(true);
});

test('accepts a change that concerns no page in particular', () => {
  expect(changeSchema.parse({ ...change, kind: 'change', pages: undefined }).pages).toEqual([]);
});

test.for([
  ['one that says neither that it corrects nor that it changes', { kind: undefined }],
  ['a kind it does not know', { kind: 'erratum' }],
  ['a day that does not exist', { date: '2026-11-31' }],
  ['one that says nothing', { summary: '' }],
  ['a field that changes do not have', { section: 'fear-of-loss' }],
] as const)('refuses %s', ([, fields]) => {
  expect(accepts(fields)).toBe(false);
});
