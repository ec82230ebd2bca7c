import { expect, test } from 'vitest';
import { getAgreement } from '../../../../src/lib/evidence/agreement.ts';
import type { ClaimData } from '../../../../src/schemas/claim.ts';
import type { CodeData, StudyData } from '../../../../src/schemas/study.ts';

const claims: ClaimData[] = ['closure', 'relief', 'hope', 'worth'].map((id) => ({
  id,
  type: 'outcome',
  about: 'sex-with-an-ex',
  text: 'It helps.',
  test: 'asks people',
  general: 1,
  verdict: 'untested',
  votes: {},
  history: [],
}));

const createCode = (claim: string, bearing: CodeData['bearing'], more: Partial<CodeData> = {}): CodeData => ({
  claim: { collection: 'claims', id: claim },
  bearing,
  note: 'It did',
  ...more,
});

const createStudy = (...codes: CodeData[]): StudyData => ({
  id: 'moran2020',
  about: 'sex-with-an-ex',
  read: 'abstract',
  samples: [{ design: 'survey', method: 'survey', size: 92, unit: 'people', found: 'Much.', codes }],
  measured: 'Much.',
  cannotTell: 'Why.',
});

const differ = (field: 'bearing' | 'indirectness' | 'split', first: string, second: string): Partial<CodeData> => ({
  settled: { differed: [{ field, first, second }], why: 'It was so.' },
});

const getField = (field: string, ...codes: CodeData[]) =>
  getAgreement([createStudy(...codes)], claims).find((each) => each.field === field);

test('readers who wrote the same of different things agree in full', () => {
  const codes = [createCode('closure', 'for'), createCode('relief', 'against')];
  expect(getField('bearing', ...codes)).toEqual({ field: 'bearing', units: 2, same: 2, kappa: 1 });
});

test('readers who wrote one and the same thing throughout agree in full', () => {
  const codes = [createCode('closure', 'for'), createCode('relief', 'for')];
  expect(getField('bearing', ...codes)).toEqual({ field: 'bearing', units: 2, same: 2, kappa: 1 });
});

test('readers who wrote the same half of the time, as chance would have it, do not agree at all', () => {
  const codes = [
    createCode('closure', 'for'),
    createCode('relief', 'against'),
    createCode('hope', 'for', differ('bearing', 'for', 'against')),
    createCode('worth', 'for', differ('bearing', 'against', 'for')),
  ];
  expect(getField('bearing', ...codes)).toEqual({ field: 'bearing', units: 4, same: 2, kappa: 0 });
});

test('kappa is what they agree on beyond chance', () => {
  // Same in 3 of 4. By chance: for 3/4 · 2/4, against 1/4 · 2/4, together 1/2. (3/4 − 1/2) / (1 − 1/2) = 1/2.
  const codes = [
    createCode('closure', 'for'),
    createCode('relief', 'for'),
    createCode('hope', 'against'),
    createCode('worth', 'for', differ('bearing', 'for', 'against')),
  ];
  expect(getField('bearing', ...codes)).toEqual({ field: 'bearing', units: 4, same: 3, kappa: 0.5 });
});

test('the codes of one sample on one claim are one unit, in which both wrote that it is split', () => {
  const codes = [
    createCode('closure', 'for', { who: 'men' }),
    createCode('closure', 'null-result', { who: 'women' }),
    createCode('relief', 'for', { indirectness: 'mood, for relief', ...differ('indirectness', 'no', 'yes') }),
  ];
  expect(getField('bearing', ...codes)).toEqual({ field: 'bearing', units: 2, same: 2, kappa: 1 });
  expect(getField('split', ...codes)).toEqual({ field: 'split', units: 2, same: 2, kappa: 1 });
  expect(getField('indirectness', ...codes)).toEqual({ field: 'indirectness', units: 2, same: 1, kappa: 0 });
});

test('what only the second reader thought of is no unit', () => {
  const codes = [createCode('closure', 'for'), createCode('relief', 'for', { onlySecondReader: true })];
  expect(getField('about', ...codes)?.units).toBe(1);
});

test('of codes unlike in nearness, the nearest that has a vote is compared', () => {
  // Same in 2 of 3. By chance: for 2/3 · 1/3, against 1/3 · 2/3, together 4/9. (6/9 − 4/9) / (9/9 − 4/9) = 2/5.
  const codes = [
    createCode('closure', 'context'),
    createCode('closure', 'against', { about: 'breakups', part: 'contact' }),
    createCode('closure', 'for', { part: 'sex' }),
    createCode('relief', 'for', differ('bearing', 'for', 'against')),
    createCode('hope', 'against'),
  ];
  const agreement = getField('bearing', ...codes);
  expect(agreement).toMatchObject({ units: 3, same: 2 });
  expect(agreement?.kappa).toBeCloseTo(0.4);
});

test('throws at a claim that does not exist', () => {
  expect(() => getField('bearing', createCode('longing', 'for'))).toThrow('There is no claim "longing".');
});
