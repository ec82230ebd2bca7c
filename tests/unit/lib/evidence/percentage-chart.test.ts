import { expect, test } from 'vitest';
import { getChartRows } from '../../../../src/lib/evidence/percentage-chart.ts';
import type { PercentageData } from '../../../../src/schemas/percentage.ts';

const quarter: PercentageData = {
  id: 'all-asked',
  order: 1,
  label: 'more than a quarter',
  percent: 25,
  what: 'Had sex with an ex',
  base: 'everyone asked',
  whom: 'all 792 asked',
  about: 'sex',
  reference: { collection: 'references', id: 'halpernmeekin2013a' },
};
const separated: PercentageData = { ...quarter, id: 'separated', order: 2, percent: 21.9 };
const reunion: PercentageData = { ...quarter, id: 'reconciled', order: 3, percent: 44, about: 'reunion' };

const rows = getChartRows([quarter, separated, reunion]);

test('a bar is as long as its share of a row of 400', () => {
  expect(rows.map(({ length }) => length)).toEqual([100, 87.6, 176]);
});

test('the rows stand in the order of the percentages, one below the other', () => {
  expect(rows.map(({ about, top }) => [about, top])).toEqual([
    ['sex', 0],
    ['sex', 72],
    ['reunion', 144],
  ]);
});

test('a row says what was done, and how many of whom had done it', () => {
  expect(rows[0]).toMatchObject({ what: 'Had sex with an ex', share: 'more than a quarter of everyone asked' });
});
