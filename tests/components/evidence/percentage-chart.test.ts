import { beforeEach, expect, test } from 'vitest';
import PercentageChart from '../../../src/components/evidence/PercentageChart.astro';
import type { PercentageData } from '../../../src/schemas/percentage.ts';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, references } from '../sample-entries.ts';

const percentages: PercentageData[] = [
  {
    id: 'came-back',
    order: 2,
    label: 'more than a third',
    percent: 34,
    what: 'Came back',
    base: 'sitters',
    whom: 'People who sat down once.',
    about: 'reunion',
    reference: { collection: 'references', id: 'birch2012' },
    secondHand: 'from a newspaper',
  },
  {
    id: 'stood-up',
    order: 1,
    label: '12 per cent',
    percent: 12,
    what: 'Stood up',
    base: 'students',
    whom: 'Students with a chair.',
    about: 'sex',
    reference: { collection: 'references', id: 'ash2010' },
  },
];

beforeEach(() => {
  setCollections({ percentages: byId(...percentages), references });
});

test('says in a table, in order, how many of whom had done what, and who says so', async () => {
  const { getByRole, getAllByRole } = await renderComponent(PercentageChart);
  expect(getByRole('group', { name: 'The percentages' }).contains(getByRole('table'))).toBe(true);
  expect(getAllByRole('row').map((row) => getTexts([...row.children]))).toEqual([
    ['Share', 'Who had done what', 'Of whom', 'Source'],
    ['12 per cent', 'Stood up', 'Students with a chair.', 'Ash, 2010'],
    ['more than a third', 'Came back', 'People who sat down once.', 'Birch & Cedar, 2012 · from a newspaper'],
  ]);
});

test('leads to the sources, and has an anchor for each share', async () => {
  const { getAllByRole } = await renderComponent(PercentageChart);
  expect(readAddresses(getAllByRole('link'))).toEqual(['/references/#ash2010', '/references/#birch2012']);
  const [, ...rows] = getAllByRole('row');
  expect(rows.map(({ id }) => id)).toEqual(['stood-up', 'came-back']);
});

test('says the same in the drawing, which is for the eye alone', async () => {
  const { element, getByText, queryByRole } = await renderComponent(PercentageChart);
  expect(queryByRole('img')).toBeNull();
  expect(element.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  for (const words of ['12 per cent of students', 'more than a third of sitters']) {
    expect(getByText(words).closest('svg')).not.toBeNull();
  }
});

test('explains what the bars are', async () => {
  const { getByText } = await renderComponent(PercentageChart);
  expect(getTexts([getByText('Each bar stands', { exact: false })])).toEqual([
    'Each bar stands in the whole it is a share of. Filled bars are about sex with an ex, outlined ones about getting back together. Where a source says only “more than”, the bar ends at the least it can be.',
  ]);
});
