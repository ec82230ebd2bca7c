import { expect, test } from 'vitest';
import { findConfirmationNote } from '../../../../src/lib/citations/unconfirmed.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';

const work: ReferenceData = {
  id: 'sato2001',
  type: 'book',
  title: 'Leaving home',
  author: [{ family: 'Sato' }],
  issued: { 'date-parts': [[2001]] },
};

test('says nothing of a work whose every part is confirmed', () => {
  expect(findConfirmationNote(work)).toBeUndefined();
});

test('says nothing of a work that only has a free full text', () => {
  expect(findConfirmationNote({ ...work, custom: { freeText: 'https://example.org/home' } })).toBeUndefined();
});

test('names the one part that is not confirmed', () => {
  expect(findConfirmationNote({ ...work, custom: { unconfirmed: ['DOI'] } })).toBe(
    'Not confirmed on a page we read: whether the DOI resolves.',
  );
});

test('joins several parts as a list', () => {
  expect(findConfirmationNote({ ...work, custom: { unconfirmed: ['author', 'title', 'issued'] } })).toBe(
    'Not confirmed on a page we read: the names of the authors, the exact title and the year of the printed issue.',
  );
});
