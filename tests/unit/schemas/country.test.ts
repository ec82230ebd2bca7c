import { expect, test } from 'vitest';
import { countrySchema } from '../../../src/schemas/country.ts';

const country = {
  id: 'gb',
  code: 'GB',
  name: 'United Kingdom',
  emergency: [{ by: 'Call', display: '999', tel: '999' }],
  url: 'https://www.gov.uk/',
  sources: ['gov.uk'],
  confirmation: 'official-page',
  read: '2026-11-24',
};

test('accepts a country with an emergency number', () => {
  expect(countrySchema.safeParse(country).success).toBe(true);
});

test.for([
  ['a country without an emergency number', { emergency: [] }],
  ['a code in lower case', { code: 'gb' }],
  ['a member that is no code', { members: ['Sweden'] }],
  ['a country that was read nowhere', { sources: [] }],
] as const)('refuses %s', ([, change]) => {
  expect(countrySchema.safeParse({ ...country, ...change }).success).toBe(false);
});
