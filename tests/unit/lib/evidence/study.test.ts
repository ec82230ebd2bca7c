import { expect, test } from 'vitest';
import {
  findSize,
  formatDesigns,
  formatSample,
  formatSamples,
  getSampleLines,
  getSamplesMeant,
  getStudyFacts,
  type StudyFact,
} from '../../../../src/lib/evidence/study.ts';
import type { SampleData, StudyData } from '../../../../src/schemas/study.ts';

const survey: SampleData = {
  id: 'survey',
  design: 'survey',
  method: 'survey',
  size: 5248,
  unit: 'people',
  found: 'They longed.',
  codes: [],
};
const diary: SampleData = {
  id: 'diary',
  design: 'diary',
  method: 'month of daily diaries',
  size: 113,
  unit: 'people',
  who: 'People just after a breakup.',
  followUp: 'Two months.',
  found: 'They felt attached.',
  cannotTell: 'Whether they succeeded.',
  codes: [],
};
const review: SampleData = {
  design: 'review',
  method: 'review of the research',
  unit: 'people',
  found: 'Much.',
  codes: [],
};
const study: StudyData = {
  id: 'davis2003',
  about: 'breakups',
  read: 'abstract',
  samples: [survey, diary],
  where: 'Germany',
  measured: 'Longing.',
  cannotTell: 'What came first.',
};

const write = (facts: StudyFact[]) => facts.map(({ name, text }) => `${name}: ${text}`);

/** What stands on a card, a line each: what is read first, and the rest. */
const getLines = (shown: StudyData, told?: SampleData[]) => {
  const { main, rest } = getStudyFacts(shown, told);
  return { main: write(main), rest: write(rest) };
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

test('sets on a card what was found in each of several samples beside its number, and who they were behind it', () => {
  expect(getLines(study)).toEqual({
    main: [
      '5,248 people, survey: They longed.',
      '113 people, month of daily diaries: They felt attached. It cannot tell: Whether they succeeded.',
      'It cannot tell: What came first.',
    ],
    rest: [
      'Measured: Longing.',
      'Where: Germany.',
      '113 people, month of daily diaries: People just after a breakup. Followed for: Two months.',
    ],
  });
});

test('leaves out of a card what findings tell, and names the samples that they do not tell of', () => {
  expect(getLines(study, [diary])).toEqual({
    main: [],
    rest: [
      'Where: Germany.',
      '113 people, month of daily diaries: People just after a breakup. Followed for: Two months.',
      'Its other samples: Survey, 5,248 people.',
    ],
  });
  expect(getLines(study, [survey, diary]).rest).not.toContain('Its other samples: Survey, 5,248 people.');
});

test('says on a card what holds for a single sample as what holds for the work', () => {
  expect(getLines({ ...study, who: 'Adults.', samples: [{ ...diary, id: undefined }] })).toEqual({
    main: [
      'How: Month of daily diaries, 113 people.',
      'Found: They felt attached.',
      'It cannot tell: Whether they succeeded. What came first.',
    ],
    rest: [
      'Measured: Longing.',
      'Who: Adults. People just after a breakup.',
      'Where: Germany.',
      'Followed for: Two months.',
    ],
  });
});

test('names each of several samples of which something is said', () => {
  expect(getSampleLines(study, 'found')).toEqual([
    { name: '5,248 people, survey', text: 'They longed.' },
    { name: '113 people, month of daily diaries', text: 'They felt attached.' },
  ]);
  expect(getSampleLines(study, 'who')).toEqual([{ name: '113 people', text: 'People just after a breakup.' }]);
});

test('names no sample that is alone', () => {
  expect(getSampleLines({ ...study, samples: [review] }, 'found')).toEqual([{ name: undefined, text: 'Much.' }]);
});
