import { describe, expect, test } from 'vitest';
import { measure, type Asker } from '../../search/measure.ts';
import { getArticle } from '../../search/places.ts';
import type { Shown } from '../../search/relevance.ts';
import { heldOutSets, readSet, tunedSets } from '../../search/sets.ts';

const article = getArticle([]);
const nothing: Shown = { results: [], mended: '', isToldLanguage: false };
/** Finds nothing, ever. */
const asker: Asker = { ask: (queries) => queries.map(() => nothing), unseen: ['helpInSight'] };
const readAll = (sets: object) => Object.keys(sets).flatMap(readSet);

test('a search that finds nothing falls short in every set and in all together', async () => {
  const { faults } = await measure(asker, article, false);
  for (const name of [...Object.keys(tunedSets), ...Object.keys(heldOutSets), 'study', 'voice', 'danger', 'all']) {
    expect(faults.filter((fault) => fault.startsWith(`${name}: `))).not.toEqual([]);
  }
});

test('what an asker does not see is not held against it', async () => {
  const { faults } = await measure(asker, article, false);
  expect(faults.filter((fault) => fault.includes('helpInSight'))).toEqual([]);
  const seeing = await measure({ ...asker, unseen: [] }, article, false);
  expect(seeing.faults).toContain('danger: helpInSight has nothing to be measured by');
});

describe('the queries that went wrong', () => {
  const isIn = (lines: string[], { q }: { q: string }) => lines.some((line) => line.includes(`“${q}”`));

  test('are named of tuned sets, when they are asked for', async () => {
    const { lines } = await measure(asker, article, true);
    const missed = readAll(tunedSets).filter(({ kind }) => ['study', 'danger', 'foreign'].includes(kind));
    expect(missed.filter((query) => !isIn(lines, query))).toEqual([]);
    const unasked = await measure(asker, article, false);
    expect(missed.filter((query) => isIn(unasked.lines, query))).toEqual([]);
  });

  test('are never named of those that are held out', async () => {
    const { lines, faults } = await measure(asker, article, true);
    const tuned = new Set(readAll(tunedSets).map(({ q }) => q));
    const secret = readAll(heldOutSets).filter(({ q }) => !tuned.has(q));
    expect(secret.length).toBeGreaterThan(250);
    // A count alone: what went wrong here must not name them either.
    expect(secret.filter((query) => isIn([...lines, ...faults], query)).length).toBe(0);
  });
});
