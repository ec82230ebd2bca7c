import { expect, test } from 'vitest';
import LeftOutList from '../../../src/components/evidence/LeftOutList.astro';
import type { LeftOutData } from '../../../src/schemas/left-out.ts';
import { setCollections } from '../collections.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId } from '../sample-entries.ts';

const oak: LeftOutData = {
  id: 'oak2019',
  authors: 'Oak and Pine',
  year: 2019,
  title: 'Chairs again',
  source: 'Journal of Chairs',
  bearsOn: 'Whether chairs help.',
  bearing: 'contrary',
  reason: 'Nobody could read it.',
  decided: '2024-05-06',
};
const bearings: LeftOutData['bearing'][] = ['nothing', 'mixed', 'unknown'];

test('lists works by their authors, each with the question, the month and the reason', async () => {
  setCollections({ leftOut: byId<LeftOutData>(oak, { ...oak, id: 'fir', authors: 'Fir', decided: '2023-01-31' }) });
  const { getAllByRole } = await renderComponent(LeftOutList);
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'Fir (2019). Chairs again. Journal of Chairs.',
    'Bears on: Whether chairs help. It speaks against what is said here, as far as we know.',
    'Left out in January 2023: Nobody could read it.',
    'Oak and Pine (2019). Chairs again. Journal of Chairs.',
    'Bears on: Whether chairs help. It speaks against what is said here, as far as we know.',
    'Left out in May 2024: Nobody could read it.',
  ]);
  expect(getAllByRole('time').map((time) => time.getAttribute('datetime'))).toEqual(['2023-01-31', '2024-05-06']);
});

test('says of each which way it points', async () => {
  const works = bearings.map((bearing) => ({ ...oak, id: bearing, authors: bearing, bearing }));
  setCollections({ leftOut: byId<LeftOutData>(...works) });
  const { getAllByText } = await renderComponent(LeftOutList);
  expect(getTexts(getAllByText('Bears on:', { exact: false }))).toEqual([
    'Bears on: Whether chairs help. It points both ways, as far as we know.',
    'Bears on: Whether chairs help. It found nothing, as far as we know.',
    'Bears on: Whether chairs help. Which way it points, we do not know.',
  ]);
});
