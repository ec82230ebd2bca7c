import { expect, test } from 'vitest';
import TermEntry from '../../../src/components/glossary/TermEntry.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { longing, works } from '../sample-works.ts';

setCollections({ references: works });

test('stands under the id of the term, and says where the term is used', async () => {
  const uses = [
    { title: 'Fear of loss', path: '/motivations/fear-of-loss/' },
    { title: 'The short answer', path: '/#short-answer' },
  ];
  const { element, getByRole, getByText } = await renderComponent(TermEntry, { props: { term: longing, uses } });
  expect(getByRole('listitem').id).toBe('longing');
  getByText('Wanting someone <who> is not there.', { exact: false });
  expect(getText(element)).toMatch(/Used in Fear of loss, The short answer\.$/);
  expect(getByRole('link', { name: 'The short answer' }).getAttribute('href')).toBe('/#short-answer');
});
