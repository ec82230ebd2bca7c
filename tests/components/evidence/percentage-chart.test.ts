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
    atLeast: true,
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
    atLeast: false,
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
  const { getByRole, getAllByRole } = await renderComponent(PercentageChart);
  const links = [...getByRole('table').querySelectorAll('a')];
  expect(readAddresses(links)).toEqual(['/references/#ash2010', '/references/#birch2012']);
  const [, ...rows] = getAllByRole('row');
  expect(rows.map(({ id }) => id)).toEqual(['stood-up', 'came-back']);
});

test('has its finding as a heading, and says from what it is drawn, each work once', async () => {
  const { getByRole } = await renderComponent(PercentageChart);
  const figure = getByRole('figure');
  expect(getByRole('heading', { level: 3 }).closest('figure')).toBe(figure);
  expect(getTexts([...figure.querySelectorAll('.figure-source')])).toEqual([
    'Drawn from what the studies say (Ash, 2010; Birch & Cedar, 2012).',
  ]);
});

test('can be taken away as a picture and as data', async () => {
  const { getByText } = await renderComponent(PercentageChart);
  const links = ['Data (CSV)', 'Picture (SVG)', 'Cite'].map((text) => getByText(text));
  expect(readAddresses(links)).toEqual(['/figures/percentages.csv', '/figures/percentages.svg', '/about/#citing']);
});

test('says what each kind of dot means, and has the hatching that the drawings use once', async () => {
  const { element } = await renderComponent(PercentageChart);
  expect(getTexts([...element.querySelectorAll('.share-legend span')])).toEqual([
    'One dot is one of every hundred:',
    'had sex with an ex',
    'got back together',
    '“more than”: some of these as well, and the source does not say how many',
    'the others',
  ]);
  const [pattern, ...others] = element.querySelectorAll('pattern');
  expect(others).toEqual([]);
  const used = [...element.querySelectorAll('.dots-open')].map((dots) => dots.getAttribute('stroke'));
  expect(used).toEqual([`url(#${pattern?.id ?? ''})`, `url(#${pattern?.id ?? ''})`]);
});
