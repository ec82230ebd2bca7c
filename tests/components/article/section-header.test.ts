import { beforeEach, expect, test } from 'vitest';
import SectionHeader from '../../../src/components/article/SectionHeader.astro';
import { getSection } from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';
import { byId, createPurpose, createSection, createSite } from '../sample-entries.ts';

beforeEach(() => {
  const limits = 'Nobody was asked. '.repeat(200);
  setCollections({
    ...createSite(),
    sections: byId(createSection({ limits, order: 2 }), createSection({ id: 'rest', order: 1 }), createPurpose()),
  });
});

const renderHeader = async (id = 'fear-of-loss') =>
  renderComponent(SectionHeader, { props: { section: await getSection({ collection: 'sections', id }) } });

test('says what its emblem shows, the title, which of how many in its part it is, and how long it takes to read', async () => {
  const { getByRole, getAllByRole } = await renderHeader();
  const heading = getByRole('heading', { level: 1, name: 'Fear of loss' });
  expect(heading.id).toBe('fear-of-loss');
  expect(getTexts(getAllByRole('paragraph')).slice(0, 2)).toEqual([
    'A small circle leaving a large one, and the empty place it leaves inside.',
    'Motivation 2 of 2 · 3 minutes to read',
  ]);
});

test('asks its question right after the title, and then gives the reason', async () => {
  const { getByRole, getAllByRole } = await renderHeader();
  const question = getByRole('heading', { level: 1 }).nextElementSibling;
  expect(question && getText(question)).toBe('Is it loss?');
  expect(question?.nextElementSibling).toBe(getByRole('list', { name: 'Key points' }));
  expect(getTexts(getAllByRole('listitem'))[0]).toBe('Losing somebody can look worse than it is.');
});

test('leads to its part, and has an address of its own to be copied', async () => {
  const { getByRole } = await renderHeader();
  expect(getByRole('link', { name: 'Motivation' }).getAttribute('href')).toBe('/motivations/');
  expect(getByRole('link', { name: 'Fear of loss' }).getAttribute('href')).toBe('/motivations/fear-of-loss/');
});

test('names the other part where it belongs to that', async () => {
  const { getByRole } = await renderHeader('attachment-styles');
  const part = getByRole('link', { name: 'Psychological purpose' });
  expect(part.getAttribute('href')).toBe('/purposes/');
  expect(part.parentElement && getText(part.parentElement)).toBe('Psychological purpose 1 of 1 · 1 minutes to read');
});
