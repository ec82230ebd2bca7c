import { expect, test } from 'vitest';
import { getCodes } from '../../../../src/lib/evidence/codes.ts';
import type { CodeData, SampleData, StudyData } from '../../../../src/schemas/study.ts';

const createCode = (more: Partial<CodeData> = {}): CodeData => ({
  claim: { collection: 'claims', id: 'closure-result' },
  bearing: 'for',
  note: 'It closed',
  ...more,
});
const createSample = (more: Partial<SampleData>): SampleData => ({
  design: 'diary',
  method: 'diaries',
  size: 113,
  unit: 'people',
  found: 'It closed.',
  codes: [createCode()],
  ...more,
});
const createStudy = (...samples: SampleData[]): StudyData => ({
  id: 'spielmann2019',
  about: 'sex-with-an-ex',
  read: 'abstract',
  samples,
  measured: 'Closure.',
  cannotTell: 'Why.',
});

const getOnly = (sample: SampleData) => getCodes([createStudy(sample)])[0];

test('takes of a code what its sample and study say, where it says nothing itself', () => {
  expect(getOnly(createSample({}))).toMatchObject({
    claim: 'closure-result',
    sample: 'spielmann2019',
    work: 'spielmann2019',
    group: 'spielmann2019',
    bearing: 'for',
    note: 'It closed',
    about: 'sex-with-an-ex',
    timeOrder: false,
    read: 'abstract',
    design: 'diary',
    people: 113,
  });
});

test('names the sample where a work has several', () => {
  expect(getOnly(createSample({ id: 'diary' }))?.sample).toBe('spielmann2019/diary');
});

test('takes the cohort for the group of people', () => {
  expect(getOnly(createSample({ cohort: 'toronto' }))?.group).toBe('toronto');
});

test('prefers what stands nearer: the sample to the study, the code to both', () => {
  const sample = { read: 'second-hand', timeOrder: true } as const;
  expect(getOnly(createSample(sample))).toMatchObject(sample);
  const code = { about: 'breakups', read: 'abstract', timeOrder: false } as const;
  expect(getOnly(createSample({ ...sample, codes: [createCode(code)] }))).toMatchObject(code);
});

test('takes over what stood in, for whom it holds, and why it is settled so', () => {
  const differed = [{ field: 'bearing' as const, first: 'for', second: 'context' }];
  const code = createCode({
    indirectness: 'attempts, for sex',
    who: 'men',
    settled: { differed, why: 'It was found.' },
  });
  expect(getOnly(createSample({ codes: [code] }))).toMatchObject({
    indirectness: 'attempts, for sex',
    who: 'men',
    settled: 'It was found.',
  });
  expect(getOnly(createSample({ codes: [createCode({ part: 'that day' })] }))?.part).toBe('that day');
});

test.each([
  [{ size: 113 }, 113],
  [{ size: undefined }, undefined],
  [{ size: 107, unit: 'couples', people: 214 }, 214],
  [{ size: 71, unit: 'articles' }, undefined],
])('counts the people of %o: %s', (sample, people) => {
  expect(getOnly(createSample(sample))?.people).toBe(people);
});

test('lists the codes of all samples and studies in order', () => {
  const first = createSample({ id: 'diary', codes: [createCode(), createCode({ bearing: 'against' })] });
  const second = createSample({ id: 'survey', codes: [createCode({ bearing: 'null-result' })] });
  const empty = createSample({ id: 'none', codes: [] });
  const later = { ...createStudy(createSample({})), id: 'moran2020' };
  expect(
    getCodes([createStudy(first, empty, second), later]).map(({ sample, bearing }) => `${sample} ${bearing}`),
  ).toEqual([
    'spielmann2019/diary for',
    'spielmann2019/diary against',
    'spielmann2019/survey null-result',
    'moran2020 for',
  ]);
});
