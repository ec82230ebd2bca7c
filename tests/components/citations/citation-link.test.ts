import { expect, test } from 'vitest';
import CitationLink from '../../../src/components/citations/CitationLink.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { works } from '../sample-works.ts';

setCollections({ references: works });

test('names the work without brackets, and leads to its reference', async () => {
  const { element, getByRole } = await renderComponent(CitationLink, { props: { work: 'rivers2011' } });
  expect(getText(element)).toBe('Rivers & Stone, 2011');
  expect(getByRole('link', { name: 'Rivers & Stone, 2011' }).getAttribute('href')).toBe('/references/#rivers2011');
});
