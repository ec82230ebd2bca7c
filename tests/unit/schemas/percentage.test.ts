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
  atLeast: true,
  what: 'Kept a sexual relationship going',
  base: 'those who had broken up',
  whom: 'those of the 792 who had broken up',
  about: 'sex',
  reference: 'halpernmeekin2013a',
};

test('names the work by its collection', () => {
  expect(percentageSchema(relation).parse(percentage).reference).toEqual({
    collection: 'references',
    id: 'halpernmeekin2013a',
  });
});

test.each(['more than half', 'Over half', 'at least half'])('lets “%s” be the least it can be', (label) => {
  expect(percentageSchema(relation).safeParse({ ...percentage, label }).success).toBe(true);
});

test('says what goes with what', () => {
  const { error } = percentageSchema(relation).safeParse({ ...percentage, atLeast: undefined });
  expect(error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'atLeast and the label do not agree: “more than”, “over” and “at least” go with "atLeast: true", and nothing else does.',
  ]);
});

test.for([
  ['a share of more than all', { percent: 101 }],
  ['a share of less than none', { percent: -1 }],
  ['a share in words', { percent: 'half' }],
  ['a share of nobody in particular', { whom: '' }],
  ['a share whose base is empty', { base: '' }],
  ['a share without its base', { base: undefined }],
  ['a base too long for the chart', { base: 'those among all the people asked who had broken up at least once' }],
  ['a share that says “over” and is not said to be the least', { atLeast: undefined }],
  ['a plain share that is said to be the least', { label: '50 per cent' }],
  ['a least that is no yes', { atLeast: 'yes' }],
] as const)('refuses %s', ([, change]) => {
  expect(percentageSchema(relation).safeParse({ ...percentage, ...change }).success).toBe(false);
});
