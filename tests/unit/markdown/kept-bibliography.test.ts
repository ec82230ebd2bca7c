import { expect, test } from 'vitest';
import { createCache, type Cache } from '../../../src/cache/cache.ts';
import { createKeptBibliography } from '../../../src/markdown/kept-bibliography.ts';
import type { ReferenceData } from '../../../src/schemas/reference.ts';
import { createProject } from '../cache/project.ts';

const createWork = (id: string, family: string, year: number, title: string): ReferenceData => ({
  id,
  type: 'book',
  title,
  author: [{ family, given: 'Ren' }],
  issued: { 'date-parts': [[year]] },
  publisher: 'Harbour Press',
});

const berg = createWork('berg2019', 'Berg', 2019, 'Parting');
const sato = createWork('sato2001', 'Sato', 2001, 'Leaving home');

/** A project’s cache that notes of which works something was made. */
function createNoting() {
  const { root, write } = createProject();
  const made: string[] = [];
  const cachedSync: Cache['cachedSync'] = (kind, parts, make) =>
    createCache(root).cachedSync(kind, parts, () => {
      const works = JSON.parse(String(parts[1])) as ReferenceData[];
      made.push(`${kind}: ${works.map(({ id }) => id).join()}`);
      return make();
    });
  const format = (...works: ReferenceData[]) => createKeptBibliography(works, { ...createCache(root), cachedSync });
  return { made, format, write };
}

// Citeproc reads its style once, which on a busy machine takes longer than a test may.
createKeptBibliography([berg]);

test('formats works once, in whatever order they and their fields come', () => {
  const { made, format } = createNoting();
  const first = format(berg, sato);
  const swapped = Object.fromEntries(Object.entries(sato).toReversed()) as ReferenceData;
  const second = format(swapped, { ...berg, custom: { noStudy: 'A novel.' } });
  expect(made).toEqual(['bibliography: berg2019,sato2001', 'works: berg2019', 'works: sato2001']);
  expect(second.keys).toEqual(first.keys);
  expect(second.formatEntry('sato2001')).toBe(first.formatEntry('sato2001'));
  expect(second.formatLabel('sato2001')).toBe('Sato, 2001');
});

test('formats anew only the work that has changed, and sorts it among the others', () => {
  const { made, format } = createNoting();
  format(berg, sato);
  made.length = 0;
  const { keys, formatLabel } = format(berg, { ...sato, author: [{ family: 'Abe', given: 'Ren' }] });
  expect(made).toEqual(['bibliography: berg2019,sato2001', 'works: sato2001']);
  expect(keys).toEqual(['sato2001', 'berg2019']);
  expect(formatLabel('sato2001')).toBe('Abe, 2001');
});

test('formats anew a work that another could now be mistaken for', () => {
  const { made, format } = createNoting();
  expect(format(berg, sato).formatLabel('sato2001')).toBe('Sato, 2001');
  made.length = 0;
  const { formatLabel } = format(berg, sato, createWork('sato2001b', 'Sato', 2001, 'Rest'));
  expect(made).toEqual(['bibliography: berg2019,sato2001,sato2001b', 'works: sato2001b', 'works: sato2001,sato2001b']);
  expect(formatLabel('sato2001')).toBe('Sato, 2001a');
});

test('formats everything anew with other code', () => {
  const { made, format, write } = createNoting();
  format(berg);
  write('src/lib/citations/format-works.ts', '// Changed.');
  format(berg);
  expect(made).toHaveLength(4);
});

test('says of a work in running text that it was retracted, and formats it no anew for that', () => {
  const { made, format } = createNoting();
  format(berg);
  made.length = 0;
  const notice = { date: '2021', DOI: '10.1000/notice' };
  const { formatLabel, formatNarrative } = format({ ...berg, custom: { retracted: notice, corrected: notice } });
  expect([formatLabel('berg2019', 'p. 3'), formatNarrative('berg2019')]).toEqual([
    'Berg, 2019, p. 3, retracted',
    'Berg (2019, retracted)',
  ]);
  expect(format({ ...berg, custom: { expressionOfConcern: notice } }).formatLabel('berg2019')).toBe(
    'Berg, 2019, expression of concern',
  );
  expect(made).toEqual([]);
});
