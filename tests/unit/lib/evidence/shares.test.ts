import { expect, test } from 'vitest';
import { describeShare, shareColumns, toShareRows } from '../../../../src/lib/evidence/shares.ts';
import type { PercentageData } from '../../../../src/schemas/percentage.ts';

const quarter: PercentageData = {
  id: 'all-asked',
  order: 1,
  label: 'more than a quarter',
  percent: 25,
  atLeast: true,
  what: 'Had had sex with 2\u00a0exes',
  base: 'everyone asked',
  whom: 'all 792\u00a0people asked',
  about: 'sex',
  reference: { collection: 'references', id: 'ash2010' },
};

test('says in a sentence how many of whom had done what', () => {
  expect(describeShare(quarter)).toBe('More than a quarter of everyone asked had had sex with 2\u00a0exes.');
});

const [row, other] = toShareRows(
  [quarter, { ...quarter, atLeast: false, secondHand: 'Read in a\u00a0release.' }],
  new Map([['ash2010', { label: 'Ash, 2010', doi: '10.1000/1' }]]),
);

test('a row says whether its number is the least it can be, and has plain spaces', () => {
  expect(row).toEqual({
    id: 'all-asked',
    about: 'sex',
    share: 'more than a quarter',
    percent: 25,
    at_least: true,
    of_whom: 'all 792 people asked',
    what: 'Had had sex with 2 exes',
    work: 'ash2010',
    citation: 'Ash, 2010',
    doi: '10.1000/1',
    second_hand: null,
  });
  expect(other).toMatchObject({ at_least: false, second_hand: 'Read in a release.' });
});

test('every part of a row has a column', () => {
  expect(Object.keys(row ?? {})).toEqual(shareColumns.map(({ name }) => name));
});
