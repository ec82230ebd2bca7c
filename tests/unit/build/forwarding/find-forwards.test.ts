import { expect, test } from 'vitest';
import { findForwards } from '../../../../src/build/forwarding/find-forwards.ts';
import type { MovedEntry } from '../../../../src/content/moved-entries.ts';

const createEntry = (entry: Partial<MovedEntry>): MovedEntry => ({
  collection: 'sections',
  id: 'dread',
  formerIds: [],
  formerAnchors: {},
  retired: undefined,
  ...entry,
});

const retired = { on: '2026-11-24', reason: 'It is told elsewhere.', successor: 'dread' };

const paths = [
  'index.html',
  'about/index.html',
  'motivations/index.html',
  'motivations/dread/index.html',
  'motivations/dread-of-loss/index.html',
  'social/motivations/dread.png',
  'figures/strips/dread.csv',
  'figures/dread.svg',
  'scripts/dread.js',
];

const find = (moved: MovedEntry[], promises: string[] = [], files = paths) =>
  findForwards(moved, files, promises).map(({ from, to }) => `${from} -> ${to}`);

test('leads from every file of a section that has been renamed, and of no other', () => {
  expect(find([createEntry({ formerIds: ['fear'] })])).toEqual([
    'figures/strips/fear.csv -> figures/strips/dread.csv',
    'motivations/fear/ -> motivations/dread/',
    'motivations/fear/index.md -> motivations/dread/index.md',
    'social/motivations/fear.png -> social/motivations/dread.png',
  ]);
});

test('leads from every name it ever had', () => {
  const forwards = find([createEntry({ formerIds: ['fear', 'loss'] })]);
  expect(forwards).toContain('motivations/fear/ -> motivations/dread/');
  expect(forwards).toContain('motivations/loss/ -> motivations/dread/');
});

test('leads from the picture of a figure that has been renamed', () => {
  expect(find([createEntry({ collection: 'figures', formerIds: ['fear'] })])).toEqual([
    'figures/fear.svg -> figures/dread.svg',
  ]);
});

test('a term, which is an anchor, names no file', () => {
  expect(find([createEntry({ collection: 'glossary', formerIds: ['fear'] })])).toEqual([]);
});

test('leads to a section that is in another part now, under whatever name', () => {
  const promises = [
    '/',
    '/purposes/dread/',
    '/purposes/dread/index.md',
    '/purposes/fear/',
    '/purposes/fear/#fear-idea',
  ];
  expect(find([], promises)).toEqual([
    'purposes/dread/ -> motivations/dread/',
    'purposes/dread/index.md -> motivations/dread/index.md',
  ]);
  expect(find([createEntry({ formerIds: ['fear'] })], promises)).toContain('purposes/fear/ -> motivations/dread/');
});

test('leads from the files of a retired section to what is said of it, and not from its page', () => {
  const files = [...paths, 'purposes/rest/index.html'];
  const promises = ['/purposes/rest/', '/purposes/rest/index.md', '/figures/strips/rest.svg'];
  expect(find([createEntry({ id: 'rest', retired })], promises, files)).toEqual([
    'figures/strips/rest.svg -> purposes/rest/',
    'purposes/rest/index.md -> purposes/rest/',
  ]);
});

test('leads from the picture of a retired figure to what is there instead', () => {
  const figure = createEntry({ collection: 'figures', id: 'rest', retired });
  expect(find([figure], ['/figures/rest.svg'])).toEqual(['figures/rest.svg -> figures/dread.svg']);
  const elsewhere = createEntry({ ...figure, retired: { ...retired, successor: '/about/' } });
  expect(find([elsewhere], ['/figures/rest.svg'])).toEqual(['figures/rest.svg -> about/']);
});

test('leads nowhere from what nobody renamed', () => {
  expect(find([], ['/motivations/fear/', '/figures/fear.svg', '/llms.txt'])).toEqual([]);
});
