import { expect, test } from 'vitest';
import SectionPager from '../../../src/components/navigation/SectionPager.astro';
import { renderComponent } from '../render.ts';

const first = { part: 'motivations', id: 'fear-of-loss', title: 'Fear <of> loss', emblem: 'leaving' };
const last = { part: 'purposes', id: 'attachment-styles', title: 'Attachment <styles>', emblem: 'three-pairs' };

test('leads back to the section before and on to the one after', async () => {
  const { getByRole } = await renderComponent(SectionPager, { props: { previous: first, next: last } });
  const previous = getByRole('link', { name: 'Previous Fear <of> loss' });
  expect(previous.getAttribute('href')).toBe('/motivations/fear-of-loss/');
  expect(previous.getAttribute('rel')).toBe('prev');
  const next = getByRole('link', { name: 'Next Attachment <styles>' });
  expect(next.getAttribute('href')).toBe('/purposes/attachment-styles/');
  expect(next.getAttribute('rel')).toBe('next');
});

test('leads on alone from the first section', async () => {
  const { getAllByRole } = await renderComponent(SectionPager, { props: { previous: undefined, next: last } });
  expect(getAllByRole('link').map((link) => link.getAttribute('rel'))).toEqual(['next']);
});
