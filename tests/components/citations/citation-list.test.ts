import { expect, test } from 'vitest';
import CitationList from '../../../src/components/citations/CitationList.astro';
import type { Citation } from '../../../src/lib/citations/formats.ts';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';

const citations: Citation[] = [
  { format: 'APA', text: 'Us. (2024). Chairs.' },
  { format: 'RIS', text: 'TY  - ELEC\nTI  - Chairs' },
];

test('gives each way of citing under its name, as it is to be copied', async () => {
  const { getAllByRole } = await renderComponent(CitationList, { props: { citations } });
  expect(getTexts(getAllByRole('term'))).toEqual(['APA', 'RIS']);
  expect(getAllByRole('definition').map((place) => place.querySelector('pre')?.textContent)).toEqual([
    'Us. (2024). Chairs.',
    'TY  - ELEC\nTI  - Chairs',
  ]);
});

test('has a button that copies each, for a script to show', async () => {
  const { queryByRole, getAllByRole } = await renderComponent(CitationList, { props: { citations } });
  expect(queryByRole('button')).toBeNull();
  expect(getTexts(getAllByRole('button', { hidden: true }))).toEqual(['Copy as APA', 'Copy as RIS']);
});
