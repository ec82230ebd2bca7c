import { expect, test } from 'vitest';
import { findFullTextLink } from '../../../../src/lib/citations/full-text-link.ts';
import type { ReferenceData } from '../../../../src/schemas/reference.ts';

const work: ReferenceData = {
  id: 'moran2020',
  type: 'article-journal',
  title: 'The psychology of breakup sex',
  author: [{ family: 'Moran' }],
  issued: { 'date-parts': [[2020]] },
};
const freeText = { title: 'Free full text', path: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10358418' };

test('leads to the free full text of a work that has no other address', () => {
  expect(findFullTextLink({ ...work, custom: { freeText: freeText.path } })).toEqual(freeText);
});

test('leads to the free full text beside a DOI and an address', () => {
  const addresses = { DOI: '10.1177/1474704920936916', URL: 'https://example.org/moran' };
  expect(findFullTextLink({ ...work, ...addresses, custom: { freeText: freeText.path } })).toEqual(freeText);
});

test('leads to a search for the title where there is neither DOI nor address', () => {
  expect(findFullTextLink(work)).toEqual({
    title: 'Search for it',
    path: 'https://search.crossref.org/?q=The+psychology+of+breakup+sex',
  });
});

test('leads to a search where our own facts name no free text', () => {
  expect(findFullTextLink({ ...work, custom: { unconfirmed: ['title'] } })?.title).toBe('Search for it');
});

test('escapes the title in the address of the search', () => {
  expect(findFullTextLink({ ...work, title: 'Sex & love: “again”?' })?.path).toBe(
    'https://search.crossref.org/?q=Sex+%26+love%3A+%E2%80%9Cagain%E2%80%9D%3F',
  );
});

test('searches for a title without its marks', () => {
  expect(findFullTextLink({ ...work, title: '<i>In vivo</i>' })?.path).toBe('https://search.crossref.org/?q=In+vivo');
});

test('finds nothing beside a DOI', () => {
  expect(findFullTextLink({ ...work, DOI: '10.1177/1474704920936916' })).toBeUndefined();
});

test('finds nothing beside an address', () => {
  expect(findFullTextLink({ ...work, URL: 'https://example.org/moran' })).toBeUndefined();
});
