import { expect, test } from 'vitest';
import { getSharedPeople } from '../../../../src/lib/evidence/cohort.ts';
import type { SampleData, StudyData } from '../../../../src/schemas/study.ts';

const createStudy = (id: string, sample: Partial<SampleData>): StudyData => ({
  id,
  about: 'breakups',
  read: 'abstract',
  samples: [{ design: 'survey', method: 'survey', unit: 'people', found: 'Much.', codes: [], ...sample }],
  measured: 'Longing.',
  cannotTell: 'Why.',
});

const churning = createStudy('halpernmeekin2013a', { cohort: 'toledo', size: 792 });
const violence = createStudy('halpernmeekin2013b', { cohort: 'toledo', size: 792 });
const condoms = createStudy('gibbs2014', { cohort: 'toledo', size: 437 });
const diary = createStudy('sbarra2005', { cohort: 'virginia', cohortIsInferred: true, size: 58 });
const followUp = createStudy('sbarra2006', { cohort: 'virginia', size: 58 });
const alone = createStudy('mason2012', { size: 792 });
const studies = [churning, violence, condoms, diary, followUp, alone];

test('takes a group of one cohort and size for the same people, and of another size for part of them', () => {
  expect(getSharedPeople(churning, studies)).toEqual([
    { opening: 'The same people as in', keys: ['halpernmeekin2013b'] },
    { opening: 'From the same group of people as in', keys: ['gibbs2014'] },
  ]);
});

test('says together what is the same of several works', () => {
  expect(getSharedPeople(condoms, studies)).toEqual([
    { opening: 'From the same group of people as in', keys: ['halpernmeekin2013a', 'halpernmeekin2013b'] },
  ]);
});

test('says in both works that it is a conclusion, though one of them alone records it', () => {
  expect(getSharedPeople(diary, studies)).toEqual([
    { opening: 'Apparently the same people as in', keys: ['sbarra2006'] },
  ]);
  expect(getSharedPeople(followUp, studies)).toEqual([
    { opening: 'Apparently the same people as in', keys: ['sbarra2005'] },
  ]);
});

test('does not join groups of unknown size into one', () => {
  const [first, second] = [createStudy('a2001', { cohort: 'x' }), createStudy('b2002', { cohort: 'x' })];
  expect(getSharedPeople(first, [first, second])).toEqual([
    { opening: 'From the same group of people as in', keys: ['b2002'] },
  ]);
});

test('joins no study without a cohort to another', () => {
  expect(getSharedPeople(alone, studies)).toEqual([]);
});
