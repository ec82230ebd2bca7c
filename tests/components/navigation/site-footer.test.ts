import { within } from '@testing-library/dom';
import { expect, test } from 'vitest';
import SiteFooter from '../../../src/components/navigation/SiteFooter.astro';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';

test('leads to every page by its name', async () => {
  const { getByRole } = await renderComponent(SiteFooter);
  const nav = within(getByRole('navigation', { name: 'All pages' }));
  expect(nav.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['The article', '/'],
    ['Motivations', '/motivations/'],
    ['Purposes', '/purposes/'],
    ['Evidence', '/evidence/'],
    ['Claims', '/claims/'],
    ['Topics', '/topics/'],
    ['Glossary', '/glossary/'],
    ['People quoted', '/experts/'],
    ['References', '/references/'],
    ['Support', '/support/'],
    ['About', '/about/'],
    ['Take it along', '/about/#take-it-along'],
    ['Colophon', '/colophon/'],
  ]);
});

test('says what this is not, where help is, and that nobody is tracked', async () => {
  const { getByRole } = await renderComponent(SiteFooter);
  const footer = getByRole('contentinfo');
  expect(getText(footer)).toContain(
    'This is information, not advice about your health. If you are afraid of someone, or in danger, see Support.',
  );
  expect(getText(footer)).toContain('No cookies, no tracking: privacy.');
  expect(within(footer).getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toBe('/about/#licence');
  expect(within(footer).getByRole('link', { name: 'privacy' }).getAttribute('href')).toBe('/about/#privacy');
  expect(
    new Set(
      within(footer)
        .getAllByRole('link', { name: 'Support' })
        .map((link) => link.getAttribute('href')),
    ),
  ).toEqual(new Set(['/support/']));
});
