import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { splitWords } from '../../../src/lib/text/words.ts';
import { heldOutSets, kinds, readSet, tunedSets } from '../../search/sets.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const list = (pattern: string, prefix = '') =>
  globSync(`content/${pattern}`, { cwd: root }).map((file) => `${prefix}${basename(file).replace(/\.\w+$/, '')}`);

const known = new Set([
  ...list('{motivations,purposes}/*.mdx'),
  ...list('pages/*.yaml'),
  'booklet',
  ...list('references/*.json', 'ref:'),
  ...list('glossary/*.yaml', 'term:'),
  ...list('experts/*.yaml', 'person:'),
]);
const tuned = Object.keys(tunedSets).flatMap((set) => readSet(set).map((query) => ({ set, ...query })));

test('what a query wants is there', () => {
  const wanted = [...tuned, ...Object.keys(heldOutSets).flatMap(readSet)].flatMap(({ relevant }) => relevant);
  expect([...new Set(wanted)].filter((id) => !known.has(id))).toEqual([]);
});

test('only what nothing answers, and what sounds like danger, wants nothing', () => {
  const empty = tuned.filter(({ kind, relevant }) => relevant.length === 0 && !['none', 'decoy'].includes(kind));
  expect(empty).toEqual([]);
  expect(tuned.filter(({ kind, relevant }) => kind === 'none' && relevant.length > 0)).toEqual([]);
  expect(tuned.filter(({ kind, relevant }) => kind === 'danger' && relevant.join() !== 'support')).toEqual([]);
});

test('words to be kept stand in their query', () => {
  const lost = tuned.filter(({ q, keeps = [] }) => keeps.some((word) => !splitWords(q).includes(word)));
  expect(lost).toEqual([]);
});

test('no set of those written before they were tried has a query that another has', () => {
  for (const set of ['lookups', 'asked', 'edges']) {
    const others = new Set(tuned.filter((query) => query.set !== set).map(({ q }) => q));
    expect(readSet(set).filter(({ q }) => others.has(q))).toEqual([]);
  }
});

test('every kind that has a bar has queries', () => {
  const asked = new Set(tuned.map(({ kind }) => kind));
  expect(Object.keys(kinds).filter((kind) => !asked.has(kind))).toEqual([]);
});
