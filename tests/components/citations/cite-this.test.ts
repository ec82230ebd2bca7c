import { expect, test } from 'vitest';
import CiteThis from '../../../src/components/citations/CiteThis.astro';
import { getTexts } from '../reading.ts';
import { renderComponent } from '../render.ts';

const page = {
  key: 'empty-chairs',
  title: 'Empty chairs',
  url: 'https://example.org/chairs/',
  published: '2024-02-03',
};

test('cites the page for readers first, and for their programs where they ask for it', async () => {
  const { getAllByRole, getByRole } = await renderComponent(CiteThis, { props: { page } });
  expect(getTexts(getAllByRole('term'))).toEqual(['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']);
  const asked = getByRole('group');
  expect(getTexts([...asked.querySelectorAll('dt')])).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
  expect(getTexts([...asked.querySelectorAll('summary')])).toEqual(['For reference managers: BibTeX, RIS, CSL-JSON']);
});

test('says title, day and address in every style', async () => {
  const { getAllByRole } = await renderComponent(CiteThis, { props: { page } });
  const texts = getAllByRole('definition').map((place) => place.querySelector('pre')?.textContent);
  expect(texts.slice(0, 3)).toEqual([
    'Why We Go Back. (2024, February 3). Empty chairs. https://example.org/chairs/',
    '“Empty Chairs.” Why We Go Back, 3 Feb. 2024, https://example.org/chairs/.',
    'Why We Go Back. 2024. “Empty Chairs.” February 3, 2024. https://example.org/chairs/.',
  ]);
  for (const text of texts.slice(3)) {
    expect(text).toContain('empty-chairs');
    expect(text).toContain('Empty chairs');
    expect(text).toContain('https://example.org/chairs/');
    expect(text).toContain('2024');
  }
});
