import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import SiteHeader from '../../../src/components/navigation/SiteHeader.astro';
import { renderComponent } from '../render.ts';

const renderHeader = (path: string) => renderComponent(SiteHeader, { props: { path }, path });

test('leads to the article by the name of the site', async () => {
  const { getByRole } = await renderHeader('/support/');
  const banner = within(getByRole('banner'));
  expect(banner.getByRole('link', { name: 'Why We Go Back' }).getAttribute('href')).toBe('/');
});

test('opens the contents by a button that needs no script, and leads to them where no button can', async () => {
  const { getByRole } = await renderHeader('/support/');
  expect(getByRole('button', { name: 'Contents' }).getAttribute('popovertarget')).toBe('contents');
  expect(getByRole('link', { name: 'Contents' }).getAttribute('href')).toBe('#contents');
});

test('leads to the evidence, the topics and support', async () => {
  const { getByRole } = await renderHeader('/support/');
  const nav = within(getByRole('navigation', { name: 'Site' }));
  expect(nav.getAllByRole('link').map((link) => [link.textContent?.trim(), link.getAttribute('href')])).toEqual([
    ['Evidence', '/evidence/'],
    ['Topics', '/topics/'],
    ['Support', '/support/'],
  ]);
});

test('marks the page a reader is on, and no other', async () => {
  const { getAllByRole } = await renderHeader('/evidence/');
  const current = getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
  expect(current.map((link) => [link.textContent?.trim(), link.getAttribute('aria-current')])).toEqual([
    ['Evidence', 'page'],
  ]);
});

test('marks none on a page that it does not list', async () => {
  const { getAllByRole } = await renderHeader('/evidence/map/');
  expect(getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))).toEqual([]);
});

test('has search, the reading choices and a way out', async () => {
  const { getByRole } = await renderHeader('/');
  getByRole('button', { name: 'Search' });
  getByRole('button', { name: 'Reading' });
  getByRole('link', { name: 'Leave' });
});
