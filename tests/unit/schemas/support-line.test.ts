import { expect, test } from 'vitest';
import { supportLineSchema } from '../../../src/schemas/support-line.ts';

const line = {
  id: 'samaritans',
  name: 'Samaritans',
  order: 1,
  need: 'crisis',
  coverage: 'United Kingdom',
  url: 'https://www.samaritans.org',
  source: 'https://www.samaritans.org/contact/',
  read: '2026-11-24',
};

test('gives a service without a number an empty list of routes', () => {
  expect(supportLineSchema.parse(line).routes).toEqual([]);
});

test('accepts a number with how it is used', () => {
  expect(supportLineSchema.safeParse({ ...line, routes: [{ by: 'Call', number: '116 123' }] }).success).toBe(true);
});

test.for([
  ['a need it does not know', { need: 'boredom' }],
  ['an address that is not secure', { url: 'http://www.samaritans.org' }],
  ['a number kept as a number', { routes: [{ by: 'Call', number: 116123 }] }],
  ['a source that was read on no day', { read: 'recently' }],
] as const)('refuses %s', ([, change]) => {
  expect(supportLineSchema.safeParse({ ...line, ...change }).success).toBe(false);
});
