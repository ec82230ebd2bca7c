import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import type { Relation } from '../../../src/schemas/fields.ts';
import { figureSchema } from '../../../src/schemas/figure.ts';

const relation: Relation = (collection) => z.string().transform((id) => ({ collection, id }));

const figure = {
  id: 'to-rest-and-to-rise',
  section: 'rest',
  title: 'To rest and to rise',
  remark: ['five to four'],
  see: 'There is more rest than rising.',
  description:
    'Two fans open from a pair of circles: five whole lines to the left, and four broken lines to the right.',
  cites: ['sato2001'],
  basis: 'data',
  kind: 'counts',
  whole: { label: 'reasons to rest', count: 5 },
  broken: { label: 'reasons to rise', count: 4 },
};

test('names the section and the works by their collections', () => {
  expect(figureSchema(relation).parse(figure)).toMatchObject({
    section: { collection: 'sections', id: 'rest' },
    cites: [{ collection: 'references', id: 'sato2001' }],
  });
});

test.for([
  ['a description too short to stand for the drawing', { description: 'Two fans.' }],
  ['a figure that rests on no work', { cites: [] }],
  ['a figure without a remark on it', { remark: undefined }],
  ['a remark of three lines', { remark: ['it', 'is', 'long'] }],
  ['a basis it does not know', { basis: 'guess' }],
  ['a kind it does not know', { kind: 'boxes' }],
  ['what belongs to another kind', { waves: 5 }],
  ['a side without a count', { whole: { label: 'reasons to rest' } }],
  ['half a reason', { whole: { label: 'reasons to rest', count: 4.5 } }],
  ['a label wider than the drawing', { whole: { label: 'reasons to rest for another hour or so', count: 5 } }],
] as const)('refuses %s', ([, change]) => {
  expect(figureSchema(relation).safeParse({ ...figure, ...change }).success).toBe(false);
});
