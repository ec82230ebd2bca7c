import { expect, test } from 'vitest';
import SectionHeader from '../../../src/components/article/SectionHeader.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { createPurpose, createSection } from '../sample-entries.ts';

test('says the title, and which of five in its part it is', async () => {
  const { getByRole, getAllByRole } = await renderComponent(SectionHeader, { props: { section: createSection() } });
  const heading = getByRole('heading', { level: 1, name: 'Fear of loss' });
  expect(heading.id).toBe('fear-of-loss');
  const [place, idea] = getAllByRole('paragraph');
  expect(place && getText(place)).toBe('Motivation 3 of 5');
  expect(idea && getText(idea)).toBe('Losing somebody can look worse than it is.');
  expect(idea?.id).toBe('fear-of-loss-idea');
});

test('leads to its part, and has an address of its own to be copied', async () => {
  const { getByRole } = await renderComponent(SectionHeader, { props: { section: createSection() } });
  expect(getByRole('link', { name: 'Motivation' }).getAttribute('href')).toBe('/motivations/');
  expect(getByRole('link', { name: 'Link to “Fear of loss”' }).getAttribute('href')).toBe('/motivations/fear-of-loss/');
});

test('names the other part where it belongs to that', async () => {
  const { getByRole } = await renderComponent(SectionHeader, { props: { section: createPurpose() } });
  const part = getByRole('link', { name: 'Psychological purpose' });
  expect(part.getAttribute('href')).toBe('/purposes/');
  expect(part.parentElement && getText(part.parentElement)).toBe('Psychological purpose 1 of 5');
});
