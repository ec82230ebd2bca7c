import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { bookSchema } from '../../../src/schemas/book.ts';
import type { Relation } from '../../../src/schemas/fields.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const book = {
  id: 'leaving-home',
  title: 'Leaving home',
  authors: ['Ren Sato'],
  publisher: 'Harbour Press',
  year: 2001,
  isbn: '9780000000002',
  format: 'paperback',
  reference: 'sato2001',
  section: 'rest',
  note: 'On leaving.',
  url: 'https://example.org/home',
};

test('names the work and the section by their collections', () => {
  expect(bookSchema(relation).parse(book)).toMatchObject({
    reference: { collection: 'references', id: 'sato2001' },
    section: { collection: 'sections', id: 'rest' },
  });
});

test.for([
  ['an ISBN with hyphens', { isbn: '978-0-00-000000-0' }],
  ['an ISBN with a wrong check digit', { isbn: '9780000000000' }],
  ['an ISBN written without quotation marks, which is a number', { isbn: 9780000000000 }],
  ['a format it does not know', { format: 'scroll' }],
  ['a book from before printing', { year: 201 }],
  ['a book by nobody', { authors: [] }],
  ['an address that is not secure', { url: 'http://example.org/home' }],
] as const)('refuses %s', ([, change]) => {
  expect(bookSchema(relation).safeParse({ ...book, ...change }).success).toBe(false);
});
