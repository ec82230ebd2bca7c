import { expect, test } from 'vitest';
import { findSize, formatDesigns, formatSample, formatSamples, getSamplesMeant } from '../../../src/lib/study.ts';
import type { SampleData, StudyData } from '../../../src/schemas/study.ts';

const survey: SampleData = { id: 'survey', design: 'survey', method: 'survey', size: 5248, unit: 'people' };
const diary: SampleData = {
  id: 'diary',
  design: 'diary',
  method: 'month of daily diaries',
  size: 113,
  unit: 'people',
};
const review: SampleData = { design: 'review', method: 'review of the research', unit: 'people' };
const study: StudyData = {
  id: 'davis2003',
  about: 'breakups',
  samples: [survey, diary],
  measured: 'Longing.',
  found: 'They longed.',
  cannotTell: 'What came first.',
};

test('writes a size with what is counted', () => {
  expect(findSize(survey)).toBe('5,248 people');
});

test('counts what the sample counts', () => {
  expect(findSize({ size: 306, unit: 'comparisons' })).toBe('306 comparisons');
});

test('writes no size where none is given', () => {
  expect(findSize(review)).toBeUndefined();
});

test('writes how a sample was studied, and its size', () => {
  expect(formatSample(diary)).toBe('month of daily diaries, 113 people');
});

test('writes only how a sample was studied where it has no size', () => {
  expect(formatSample(review)).toBe('review of the research');
});

test('writes samples in one line that begins with a capital', () => {
  expect(formatSamples([survey, diary])).toBe('Survey, 5,248 people; month of daily diaries, 113 people');
});

test('names two designs', () => {
  expect(formatDesigns([survey, diary])).toBe('Survey and diary study');
});

test('names a design once, though two samples share it', () => {
  expect(formatDesigns([diary, { ...diary, id: 'second' }])).toBe('Diary study');
});

test('names several studies of which it is not known how each was done', () => {
  expect(formatDesigns([{ ...survey, design: 'several' }])).toBe('Several studies');
});

test('names three designs as a list', () => {
  expect(formatDesigns([review, diary, survey])).toBe('Review, diary study and survey');
});

test('takes the sample that a finding picks', () => {
  expect(getSamplesMeant(study, ['diary'])).toEqual([diary]);
});

test('takes all samples where a finding picks none', () => {
  expect(getSamplesMeant(study)).toEqual([survey, diary]);
});

test('takes all samples where a finding picks those of another work alone', () => {
  expect(getSamplesMeant(study, ['scan'])).toEqual([survey, diary]);
});

test('keeps the study’s order of the samples picked', () => {
  expect(getSamplesMeant(study, ['diary', 'survey'])).toEqual([survey, diary]);
});

test('does not take a sample without an id for one that is picked', () => {
  expect(getSamplesMeant({ ...study, samples: [review, diary] }, ['diary'])).toEqual([diary]);
});
