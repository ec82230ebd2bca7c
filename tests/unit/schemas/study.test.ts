import { expect, test } from 'vitest';
import { anyRelation } from '../../../src/schemas/fields.ts';
import { studySchema } from '../../../src/schemas/study.ts';

const schema = studySchema(anyRelation);

const survey = {
  design: 'survey',
  method: 'survey of feelings',
  size: 212,
  found: 'Men felt better about themselves.',
};
const study = {
  id: 'moran2020',
  about: 'sex-with-an-ex',
  read: 'abstract',
  samples: [survey],
  measured: 'Reasons for sex with an ex.',
  cannotTell: 'How long it lasted.',
};

const accepts = (change: object) => schema.safeParse({ ...study, ...change }).success;
const acceptsSample = (change: object) => accepts({ samples: [{ ...survey, ...change }] });

const code = { claim: 'worth-restored', bearing: 'for', note: 'Men felt better about themselves' };
const acceptsCode = (change: object) => acceptsSample({ codes: [{ ...code, ...change }] });

test('counts people where a sample does not say what it counts', () => {
  expect(schema.parse(study).samples.map(({ unit }) => unit)).toEqual(['people']);
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

test('accepts a study that was read in full, and says when', () => {
  expect(accepts({ read: 'full-text', readOn: '2026-11-29' })).toBe(true);
});

test('accepts a sample that counts something else, and says how many people that is', () => {
  expect(acceptsSample({ unit: 'couples', people: 424 })).toBe(true);
});

test('takes a sample to say nothing of any claim where it has no codes', () => {
  expect(schema.parse(study).samples.map(({ codes }) => codes)).toEqual([[]]);
});

test('accepts a code, and all that may be said beside it', () => {
  expect(acceptsCode({})).toBe(true);
  expect(acceptsCode({ about: 'breakups', indirectness: 'attempts, for sex', read: 'second-hand' })).toBe(true);
  expect(acceptsCode({ who: 'men', timeOrder: false, onlySecondReader: true })).toBe(true);
});

test('accepts a code on which two readers differed, and why it is settled so', () => {
  const differed = [{ field: 'bearing', first: 'for', second: 'context' }];
  expect(acceptsCode({ settled: { differed, why: 'It was found.' } })).toBe(true);
  expect(acceptsCode({ settled: { differed: [], why: 'It was found.' } })).toBe(false);
  expect(acceptsCode({ settled: { differed } })).toBe(false);
});

test.for([
  ['an id that is no citation key', { id: 'moran' }],
  ['a study of nobody', { samples: [] }],
  ['a finding of no sample in particular', { found: 'Fun came first.' }],
  ['a study that leaves nothing open', { cannotTell: '' }],
  ['a study of which it is not known how it was read', { read: undefined }],
  ['a full text read on no day', { read: 'full-text' }],
  ['a day on which an abstract was read', { readOn: '2026-11-29' }],
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

test.for([
  ['without a claim', { claim: undefined }],
  ['that does not say what decides', { note: undefined }],
  ['with a bearing it does not know', { bearing: 'null' }],
  ['split by who and by part at once', { who: 'men', part: 'that day' }],
  ['only the first reader thought of', { onlyFirstReader: true }],
] as const)('refuses a code %s', ([, change]) => {
  expect(acceptsCode(change)).toBe(false);
});
