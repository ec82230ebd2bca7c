import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import SideNav from '../../../src/components/navigation/SideNav.astro';
import { renderComponent } from '../render.ts';

const groups = [
  {
    label: 'Motivations',
    hue: 'rose',
    links: [
      { href: '/motivations/fear-of-loss/', title: 'Fear of loss' },
      { href: '/motivations/conflict-and-passion/', title: 'Conflict and passion', isCurrent: true },
    ],
  },
  { label: 'On this page', links: [{ href: '#limits', title: 'Who was <not> studied' }] },
];

const renderNav = (props = {}) => renderComponent(SideNav, { props: { label: 'Contents', groups, ...props } });

test('is named, and lists each group in turn under its label', async () => {
  const { getByRole } = await renderNav();
  const nav = within(getByRole('navigation', { name: 'Contents' }));
  const [first, second, ...others] = nav.getAllByRole('list').map((list) => within(list));
  expect(others).toEqual([]);
  expect((first?.getAllByRole('link') ?? []).map((link) => link.getAttribute('href'))).toEqual([
    '/motivations/fear-of-loss/',
    '/motivations/conflict-and-passion/',
  ]);
  expect(second?.getByRole('link', { name: 'Who was <not> studied' }).getAttribute('href')).toBe('#limits');
  const labels = nav.getAllByRole('list').map((list) => list.previousElementSibling?.textContent);
  expect(labels).toEqual(['Motivations', 'On this page']);
});

test('marks the page a reader is on, and no other', async () => {
  const { getAllByRole } = await renderNav();
  const current = getAllByRole('link').filter((link) => link.hasAttribute('aria-current'));
  expect(current.map((link) => [link.textContent?.trim(), link.getAttribute('aria-current')])).toEqual([
    ['Conflict and passion', 'page'],
  ]);
});

test('gives a part its hue, and a group of no part none', async () => {
  const { getByText } = await renderNav();
  expect(getByText('Motivations').closest('[data-hue]')?.getAttribute('data-hue')).toBe('rose');
  expect(getByText('On this page').closest('[data-hue]')).toBeNull();
});
