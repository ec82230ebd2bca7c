import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { percentageSchema } from '../../../src/schemas/percentage.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const percentage = {
  id: 'broken-up',
  order: 1,
  label: 'over half',
  percent: 50,
  what: 'Kept a sexual relationship going',
  whom: 'those who had broken up',
  about: 'sex',
  reference: 'halpernmeekin2013a',
};

test('names the work by its collection', () => {
  expect(percentageSchema(relation).parse(percentage).reference).toEqual({
    collection: 'references',
    id: 'halpernmeekin2013a',
  });
});

test('takes a share for exact where it is not said to be the least', () => {
  expect(percentageSchema(relation).parse(percentage).isLeast).toBe(false);
});

test.for([
  ['a share of more than all', { percent: 101 }],
  ['a share of less than none', { percent: -1 }],
  ['a share in words', { percent: 'half' }],
  ['a share of nobody in particular', { whom: '' }],
  ['a subject it does not know', { about: 'love' }],
] as const)('refuses %s', ([, change]) => {
  expect(percentageSchema(relation).safeParse({ ...percentage, ...change }).success).toBe(false);
});
