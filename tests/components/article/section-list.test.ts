import { beforeEach, expect, test } from 'vitest';
import SectionList from '../../../src/components/article/SectionList.astro';
import { setCollections } from '../collections.ts';
import { getTexts, readAddresses } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection, createSite } from '../sample-entries.ts';

const sections = [createSection(), createPurpose()];

beforeEach(() => {
  setCollections(createSite());
});

test('lists title, idea and how reason and effect of each section stand, in the order given', async () => {
  const { getAllByRole } = await renderComponent(SectionList, { props: { sections } });
  expect(getTexts(getAllByRole('heading', { level: 2 }))).toEqual(['Fear of loss', 'Attachment styles']);
  expect(getTexts(getAllByRole('paragraph'))).toEqual([
    'Losing somebody can look worse than it is.',
    'Reason supported (low certainty), effect untested.',
    'Some hold on, and some hold back.',
    'Holding on mixed (low certainty), holding back contradicted (low certainty).',
  ]);
});

test('leads to each section and to the reckonings of its leads, and offers its place on this page', async () => {
  const { getAllByRole } = await renderComponent(SectionList, { props: { sections } });
  expect(readAddresses(getAllByRole('link', { hidden: true }))).toEqual([
    '/motivations/fear-of-loss/',
    '#fear-of-loss',
    '/claims/#loss-reason',
    '/claims/#loss-effect',
    '/purposes/attachment-styles/',
    '#attachment-styles',
    '/claims/#holding-on',
    '/claims/#holding-back',
  ]);
});
