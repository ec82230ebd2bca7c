import { expect, test } from 'vitest';
import { studySchema } from '../../../src/schemas/study.ts';

const survey = {
  design: 'survey',
  method: 'survey of feelings',
  size: 212,
  found: 'Men felt better about themselves.',
};
const study = {
  id: 'moran2020',
  about: 'sex-with-an-ex',
  samples: [survey],
  measured: 'Reasons for sex with an ex.',
  cannotTell: 'How long it lasted.',
};

const accepts = (change: object) => studySchema.safeParse({ ...study, ...change }).success;
const acceptsSample = (change: object) => accepts({ samples: [{ ...survey, ...change }] });

test('counts people where a sample does not say what it counts', () => {
  expect(studySchema.parse(study).samples.map(({ unit }) => unit)).toEqual(['people']);
});

test('accepts a review that counts nothing', () => {
  expect(acceptsSample({ design: 'review', size: undefined })).toBe(true);
});

test('accepts several studies of which it is not known how each was done', () => {
  expect(acceptsSample({ design: 'several' })).toBe(true);
});

test('accepts a sample with an id, for findings to pick', () => {
  expect(acceptsSample({ id: 'feelings' })).toBe(true);
});

test('accepts a sample with people, a follow-up and a limit of its own', () => {
  expect(acceptsSample({ who: 'Students.', followUp: 'Two months.', cannotTell: 'Why.' })).toBe(true);
});

test('accepts a cohort, concluded or said by the authors', () => {
  expect(acceptsSample({ cohort: 'toledo' })).toBe(true);
  expect(acceptsSample({ cohort: 'toledo', cohortIsInferred: true })).toBe(true);
});

test.for([
  ['an id that is no citation key', { id: 'moran' }],
  ['a subject it does not know', { about: 'love' }],
  ['a study of nobody', { samples: [] }],
  ['a finding of no sample in particular', { found: 'Fun came first.' }],
  ['a study that leaves nothing open', { cannotTell: '' }],
  ['a field that studies do not have', { title: 'Breakup sex' }],
] as const)('refuses %s', ([, change]) => {
  expect(accepts(change)).toBe(false);
});

test.for([
  ['a design it does not know', { design: 'poll' }],
  ['no one', { size: 0 }],
  ['a size in words', { size: 'many' }],
  ['nothing found', { found: undefined }],
  ['a doubt about a cohort it has not', { cohortIsInferred: true }],
] as const)('refuses a sample with %s', ([, change]) => {
  expect(acceptsSample(change)).toBe(false);
});
