import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { passageSchema } from '../../../src/schemas/passage.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const passage = { id: 'closing', title: 'What to do with this', summary: 'What you can do.' };

test('leaves out no term and has no former anchor where nothing is said of them', () => {
  expect(passageSchema(relation).parse(passage)).toEqual({ ...passage, unmarkedTerms: [], formerAnchors: {} });
});

test('names the terms it leaves out by their collection', () => {
  expect(passageSchema(relation).parse({ ...passage, unmarkedTerms: ['liking'] }).unmarkedTerms).toEqual([
    { collection: 'glossary', id: 'liking' },
  ]);
});

test.for([
  ['former anchors that lead nowhere', { formerAnchors: ['so-it-was'] }],
  ['a day, which its page has', { published: '2026-11-24' }],
] as const)('refuses %s', ([, change]) => {
  expect(passageSchema(relation).safeParse({ ...passage, ...change }).success).toBe(false);
});
