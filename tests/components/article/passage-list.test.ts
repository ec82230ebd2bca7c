import { expect, test } from 'vitest';
import PassageList from '../../../src/components/article/PassageList.astro';
import { getPassages } from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createPassage } from '../sample-entries.ts';

test('shows each passage in a region of its own name, with its heading and its prose', async () => {
  setCollections({
    about: byId(
      { ...createPassage('tables', 'On tables', '<p>Four legs.</p>'), order: 2 },
      { ...createPassage('chairs', 'On chairs', '<p>One back.</p>'), order: 1 },
    ),
  });
  const { getAllByRole } = await renderComponent(PassageList, { props: { passages: await getPassages('about') } });
  const regions = getAllByRole('region');
  expect(regions.map((region) => region.getAttribute('aria-labelledby'))).toEqual(['chairs', 'tables']);
  expect(getTexts(getAllByRole('heading', { level: 2 }))).toEqual(['On chairs', 'On tables']);
  expect(getTexts(getAllByRole('paragraph'))).toEqual(['One back.', 'Four legs.']);
  expect(readAddresses(getAllByRole('link'))).toEqual(['#chairs', '#tables']);
});
