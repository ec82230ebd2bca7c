import { expect, test } from 'vitest';
import CitationGroup from '../../../src/components/citations/CitationGroup.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { works } from '../sample-works.ts';

setCollections({ references: works });

test('names each work in brackets, with its place in the work, and leads to its reference', async () => {
  const { element, getAllByRole } = await renderComponent(CitationGroup, {
    props: { works: [{ key: 'rivers2011' }, { key: 'hale2003', locator: 'p. 3' }] },
  });
  expect(getText(element)).toBe('(Rivers & Stone, 2011; Hale et al., 2003, p. 3)');
  expect(getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/references/#rivers2011',
    '/references/#hale2003',
  ]);
});

test('keeps what belongs together in one line', async () => {
  const { getByRole } = await renderComponent(CitationGroup, {
    props: { works: [{ key: 'hale2003', locator: 'p. 3' }] },
  });
  expect(getByRole('link').textContent).toBe('Hale et\u00a0al., 2003, p.\u00a03');
});
