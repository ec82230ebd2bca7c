import { expect, test } from 'vitest';
import { publisherSchema } from '../../../src/schemas/publisher.ts';

const unnamed = { id: 'publisher', published: '2026-11-30', reviewed: '2026-11-30', reviewDue: '2027-11-30' };

test('names nobody where nobody is named', () => {
  expect(publisherSchema.parse(unnamed)).toEqual({ ...unnamed, authors: [], editors: [], reviewers: [] });
});

test.for(['ren.sato+site@example.org', 'https://example.org/contact'])('takes %s as a contact', (contact) => {
  expect(publisherSchema.parse({ ...unnamed, contact }).contact).toBe(contact);
});

test.for([
  ['a contact that is neither', { contact: 'Ren Sato' }],
  ['a contact that is not secure', { contact: 'http://example.org/' }],
  ['a contact that is an address already', { contact: 'mailto:ren@example.org' }],
  ['a repository that is not secure', { repository: 'http://example.org/' }],
  ['a person without a name', { authors: [{ role: 'writer' }] }],
  ['a person who is a word', { editors: ['Ren Sato'] }],
  ['a field that it does not know', { sponsor: 'Ash & Co.' }],
  ['a day more than a year ahead', { reviewDue: '2027-12-01' }],
] as const)('refuses %s', ([, fields]) => {
  expect(publisherSchema.safeParse({ ...unnamed, ...fields }).success).toBe(false);
});
