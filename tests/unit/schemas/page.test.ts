import { expect, test } from 'vitest';
import { pageSchema } from '../../../src/schemas/page.ts';

const page = {
  id: 'topics',
  title: 'Topics',
  description: 'An index from A to Z.',
  published: '2026-11-24',
  reviewed: '2026-11-24',
  reviewDue: '2027-11-24',
};

test('accepts the metadata of a page', () => {
  expect(pageSchema.safeParse(page).success).toBe(true);
});

test('accepts a page that search is to find', () => {
  expect(pageSchema.safeParse({ ...page, aliases: ['index', 'A to Z', 'keywords'] }).success).toBe(true);
});

test.for([
  ['an id that is no address', { id: 'The Shop' }],
  ['a description that no preview has room for', { description: 'word '.repeat(50) }],
  ['a page that nobody has to read again', { reviewDue: undefined }],
  ['a page that search is to find by hardly a word', { aliases: ['index', 'A to Z'] }],
] as const)('refuses %s', ([, change]) => {
  expect(pageSchema.safeParse({ ...page, ...change }).success).toBe(false);
});
