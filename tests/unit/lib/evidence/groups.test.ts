import { expect, test } from 'vitest';
import { describeGroups, getOverviewTitle, titleGroups } from '../../../../src/lib/evidence/describe-groups.ts';
import { getGroups } from '../../../../src/lib/evidence/groups.ts';
import type { SampleData, StudyData } from '../../../../src/schemas/study.ts';

const createSample = (fields: Partial<SampleData>): SampleData => ({
  design: 'survey',
  method: 'survey',
  unit: 'people',
  found: 'Much.',
  codes: [],
  ...fields,
});

const createStudy = (id: string, about: StudyData['about'], ...samples: Partial<SampleData>[]): StudyData => ({
  id,
  about,
  read: 'abstract',
  samples: samples.map(createSample),
  measured: 'Longing.',
  cannotTell: 'Why.',
});

const studies = new Map(
  [
    createStudy('reasons', 'sex-with-an-ex', { id: 'few', size: 92 }, { id: 'many', size: 585 }),
    createStudy('toledo-nights', 'sex-with-an-ex', { cohort: 'toledo', size: 792 }),
    createStudy('toledo-rows', 'breakups', { cohort: 'toledo', size: 437 }),
    createStudy('couples', 'breakups', { unit: 'couples', size: 40, people: 80 }),
    createStudy('hospitals', 'breakups', { unit: 'hospitals', size: 12 }),
    createStudy('pooled', 'elsewhere', { design: 'meta-analysis', size: 21_000 }),
  ].map((study) => [study.id, study]),
);

const find = (...findings: { cites: string[]; samples?: string[] }[]) =>
  getGroups(
    findings.map(({ cites, ...rest }) => ({ ...rest, cites: cites.map((id) => ({ collection: 'references', id })) })),
    studies,
  );

test('draws of a work with several samples those that the finding uses, and no other', () => {
  expect(find({ cites: ['reasons'], samples: ['many'] }).map(({ people }) => people)).toEqual([585]);
  expect(find({ cites: ['reasons'] }).map(({ people }) => people)).toEqual([92, 585]);
});

test('draws a cohort once, as near and as many as it was ever asked, whichever finding comes first', () => {
  const cohort = { about: 'sex-with-an-ex', people: 792, isReview: false, works: ['toledo-nights', 'toledo-rows'] };
  const found = find({ cites: ['toledo-rows'] }, { cites: ['toledo-nights'] });
  expect(found).toEqual([{ ...cohort, findings: [0, 1] }]);
});

test('draws a group once that two findings use', () => {
  expect(find({ cites: ['couples'] }, { cites: ['couples'] }).map(({ findings }) => findings)).toEqual([[0, 1]]);
});

test('counts people, and not couples, studies or hospitals', () => {
  const found = find({ cites: ['pooled', 'hospitals', 'couples'] });
  expect(found.map(({ works: [work], people, isReview }) => [work, people, isReview])).toEqual([
    ['couples', 80, false],
    ['hospitals', undefined, false],
    ['pooled', undefined, true],
  ]);
});

test('puts the nearest first, and in each lane the fewest people', () => {
  const found = find({ cites: ['pooled', 'couples', 'toledo-nights', 'reasons'] });
  expect(found.map(({ about, people }) => [about, people])).toEqual([
    ['sex-with-an-ex', 92],
    ['sex-with-an-ex', 585],
    ['sex-with-an-ex', 792],
    ['breakups', 80],
    ['elsewhere', undefined],
  ]);
});

test('passes over a work that reports no study', () => {
  expect(find({ cites: ['essay'] })).toEqual([]);
});

test('says in words all that is drawn', () => {
  expect(describeGroups(find({ cites: ['reasons', 'hospitals', 'couples', 'pooled'] }))).toBe(
    'Sex with an ex: 2 groups, of 92 and 585 people. Breakups and exes: 1 group, of 80 people; 1 group of unknown size. Something else: 1 review.',
  );
});

test('counts the sections in the title of them all', () => {
  expect(getOverviewTitle(10)).toBe('Ten reasons, and what each rests on');
});

test('says as a title how many were in a study of the subject itself, reviews not counted', () => {
  expect(titleGroups(find({ cites: ['reasons', 'couples', 'pooled'] }))).toBe(
    'Two of three groups of people were in a study of sex with an ex',
  );
  expect(titleGroups(find({ cites: ['reasons', 'couples'], samples: ['few'] }))).toBe(
    'One of two groups of people was in a study of sex with an ex',
  );
  expect(titleGroups(find({ cites: ['couples', 'pooled'] }))).toBe(
    'No group of people here was in a study of sex with an ex',
  );
});
