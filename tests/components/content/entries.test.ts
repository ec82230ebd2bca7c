import { expect, test } from 'vitest';
import {
  getArticlePassage,
  getChanges,
  getCountries,
  getPassages,
  getPercentages,
  getSections,
  getSupportLines,
  getTerms,
} from '../../../src/content/entries.ts';
import { setCollections } from '../collections.ts';
import { createChange, createSite } from '../sample-entries.ts';
import { chile, createLine, norway } from '../sample-help.ts';

/** The ids of entries, in their order. */
const getIds = (entries: { id: string }[]) => entries.map(({ id }) => id);

test('sections come in reading order, whatever part and file they stand in', async () => {
  setCollections(createSite());
  expect(getIds(await getSections())).toEqual(['emotional-closure', 'fear-of-loss', 'attachment-styles']);
});

test('changes come newest first', async () => {
  const [old, newer] = [createChange({ date: '2024-05-06' }), createChange({ date: '2025-01-02' })];
  setCollections({ changes: { a: { ...old, id: 'a' }, b: { ...newer, id: 'b' } } });
  expect(getIds(await getChanges())).toEqual(['b', 'a']);
});

test('what has an order comes in it', async () => {
  const ordered = { a: { order: 2 }, b: { order: 1 } };
  setCollections({ about: ordered, percentages: ordered });
  expect(getIds(await getPassages('about'))).toEqual(['b', 'a']);
  expect(getIds(await getPercentages())).toEqual(['b', 'a']);
  setCollections({ supportLines: { a: createLine({ id: 'a', order: 2 }), b: createLine({ id: 'b', order: 1 }) } });
  expect(getIds(await getSupportLines())).toEqual(['b', 'a']);
});

test('countries come from A to Z, and what stands for several after them', async () => {
  const union = { ...chile, id: 'an', name: 'A union', members: ['NO', 'CL'] };
  setCollections({ countries: { [union.id]: union, [norway.id]: norway, [chile.id]: chile } });
  expect(getIds(await getCountries())).toEqual(['cl', 'no', 'an']);
});

test('terms come from A to Z as a reader sorts, without regard to quotation marks and capitals', async () => {
  setCollections({ glossary: { a: { term: 'Wanting' }, b: { term: '“liking”' }, c: { term: 'Memory' } } });
  expect(getIds(await getTerms())).toEqual(['b', 'c', 'a']);
});

test('what is not there is not shown as if it were', async () => {
  setCollections({ article: { opening: {} } });
  await expect(getArticlePassage('closing')).rejects.toThrow('No entry "closing" in the collection "article".');
  await expect(getSections()).rejects.toThrow('The collection "sections" is empty.');
});
