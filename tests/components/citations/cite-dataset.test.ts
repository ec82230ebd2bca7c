import { expect, test } from 'vitest';
import CiteDataset from '../../../src/components/citations/CiteDataset.astro';
import { setCollections } from '../collections.ts';
import { getText } from '../get-text.ts';
import { renderComponent } from '../render.ts';
import { byId, createChange, createPage, createSite } from '../sample-entries.ts';

test('cites the data by a version that is the day on which they were last read through or corrected', async () => {
  setCollections({
    ...createSite(),
    pages: byId(createPage('evidence', 'The evidence'), createPage('article', 'on chairs')),
    changes: byId(createChange({ date: '2025-07-08', pages: ['evidence'] })),
  });
  const { getAllByRole } = await renderComponent(CiteDataset, { path: '/evidence/' });
  const [apa] = getAllByRole('definition');
  expect(apa && getText(apa)).toContain(
    'Why We Go Back. (2024). The evidence on sex with an ex, coded (Version 2025.7.8) [Dataset]. https://example.org/evidence/#open-data',
  );
});
