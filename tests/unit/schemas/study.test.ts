import { expect, test } from 'vitest';
import { studySchema } from '../../../src/schemas/study.ts';

const study = {
  id: 'moran2020',
  about: 'sex-with-an-ex',
  samples: [{ design: 'survey', method: 'survey of feelings', size: 212 }],
  measured: 'Reasons for sex with an ex.',
  found: 'Fun came first.',
  cannotTell: 'How long it lasted.',
};

const accepts = (change: object) => studySchema.safeParse({ ...study, ...change }).success;

test('counts people where a sample does not say what it counts', () => {
  expect(studySchema.parse(study).samples).toEqual([
    { design: 'survey', method: 'survey of feelings', size: 212, unit: 'people' },
  ]);
});

test('accepts a review that counts nothing', () => {
  expect(accepts({ samples: [{ design: 'review', method: 'review' }] })).toBe(true);
});

test('accepts several studies of which it is not known how each was done', () => {
  expect(accepts({ samples: [{ design: 'several', method: 'several studies', size: 212 }] })).toBe(true);
});

test('accepts a sample with an id, for findings to pick', () => {
  expect(accepts({ samples: [{ id: 'feelings', design: 'survey', method: 'survey' }] })).toBe(true);
});

test.for([
  ['an id that is no citation key', { id: 'moran' }],
  ['a subject it does not know', { about: 'love' }],
  ['a study of nobody', { samples: [] }],
  ['a design it does not know', { samples: [{ design: 'poll', method: 'poll' }] }],
  ['a sample of no one', { samples: [{ design: 'survey', method: 'survey', size: 0 }] }],
  ['a size in words', { samples: [{ design: 'survey', method: 'survey', size: 'many' }] }],
  ['a study that leaves nothing open', { cannotTell: '' }],
  ['a field that studies do not have', { title: 'Breakup sex' }],
] as const)('refuses %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});
