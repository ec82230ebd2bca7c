import { expect, test } from 'vitest';
import CiteArticle from '../../../src/components/citations/CiteArticle.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { byId, createPage } from '../sample-entries.ts';

test('cites the whole article by the day it was published, not read through', async () => {
  setCollections({ pages: byId(createPage('article', 'on chairs'), createPage('about', 'About')) });
  const { getAllByRole, element } = await renderComponent(CiteArticle, { path: '/about/' });
  const [apa] = getAllByRole('definition');
  expect(apa && getText(apa)).toContain('(2024, February 3). Why we go back: on chairs. https://example.org/');
  expect(getText(element)).toContain('whywegoback');
  expect(getText(element)).not.toContain('2025');
});
