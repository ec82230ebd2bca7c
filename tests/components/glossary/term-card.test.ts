import { expect, test } from 'vitest';
import TermCard from '../../../src/components/glossary/TermCard.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { longing, works } from '../sample-works.ts';

setCollections({ references: works });

test('says what the term means, and by which works', async () => {
  const { element, getByText } = await renderComponent(TermCard, { props: { term: longing } });
  const term = getByText('longing');
  expect(term.localName).toBe('dfn');
  // Outside a list of terms a screen reader would count its values: none.
  expect(term.getAttribute('role')).toBe('none');
  expect(getText(element)).toBe(
    'longing Wanting someone <who> is not there. (Rivers & Stone, 2011; Hale et al., 2003)',
  );
});

test('is found by the address of the term', async () => {
  const { element } = await renderComponent(TermCard, { props: { term: longing } });
  expect(element.querySelector('[data-card]')?.getAttribute('data-card')).toBe('/glossary/#longing');
});
