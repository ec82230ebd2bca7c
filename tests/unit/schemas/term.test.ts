import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { termSchema } from '../../../src/schemas/term.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const accepts = (forms: unknown) =>
  termSchema(relation).safeParse({
    id: 'liking',
    term: '“Liking”',
    definition: 'A pleasure.',
    forms,
    references: ['berridge2016'],
    aliases: [],
  }).success;

describe('a form', () => {
  test.for(['liking', 'emotion regulation', 'on-off', 'lover’s regret', 'déjà vu'])('may be “%s”', (form) => {
    expect(accepts([form])).toBe(true);
  });

  // Forms become part of a regular expression.
  test.for(['', 'liking.', '(un)liking', 'liking|wanting', '2 minds', ' liking', "lover's regret"])(
    'may not be “%s”',
    (form) => {
      expect(accepts([form])).toBe(false);
    },
  );
});

test('refuses a term without forms', () => {
  expect(accepts([])).toBe(false);
});
