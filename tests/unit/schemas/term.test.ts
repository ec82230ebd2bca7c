import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { termSchema } from '../../../src/schemas/term.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const term = {
  id: 'liking',
  term: '“Liking”',
  definition: 'A pleasure.',
  forms: ['liking'],
  references: ['berridge2016'],
  aliases: ['pleasure', 'enjoyment', 'delight'],
  voices: ['Did I enjoy it?', 'It felt flat.', 'What is pleasure?'],
};

const accepts = (forms: unknown) => termSchema(relation).safeParse({ ...term, forms }).success;

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

test.for([
  ['two aliases', { aliases: ['pleasure', 'enjoyment'] }],
  ['two voices', { voices: ['Did I enjoy it?', 'It felt flat.'] }],
] as const)('refuses a term with no more than %s', ([, change]) => {
  expect(termSchema(relation).safeParse({ ...term, ...change }).success).toBe(false);
});
