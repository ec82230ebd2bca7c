/** How often help comes first, and how often it comes to those who need none, on the labelled queries of danger. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packDangerModule } from '../../../../src/build/search-index/pack-danger-module.ts';
import type { DangerModule } from '../../../../src/build/search-index/read-danger-lists.ts';
import { createDangerFinder } from '../../../../src/lib/danger/danger.ts';
import { unpackLists } from '../../../../src/lib/danger/packed-lists.ts';

interface DangerQuery {
  q: string;
  kind: 'danger' | 'decoy';
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const findDangers = createDangerFinder((unpackLists(packDangerModule(root)) as DangerModule).lists);
const read = <T>(name: string) => JSON.parse(readFileSync(`${root}/tests/search/queries/${name}.json`, 'utf8')) as T;

/** Those written before the phrases; the second half was never tuned on. */
const sets = { 'danger-own': { recall: 0.95, alarms: 0.01 }, 'danger-held-out': { recall: 0.9, alarms: 0.03 } };

describe.for(Object.entries(sets))('of %s', ([name, bar]) => {
  const queries = read<DangerQuery[]>(name);
  const getQueries = (kind: DangerQuery['kind']) => queries.filter((query) => query.kind === kind);
  const getShare = (kind: DangerQuery['kind']) =>
    getQueries(kind).filter(({ q }) => findDangers(q).length > 0).length / getQueries(kind).length;

  test('nearly all that call for help are answered by it', () => {
    expect(getShare('danger')).toBeGreaterThanOrEqual(bar.recall);
  });

  test('hardly any that do not are', () => {
    expect(getShare('decoy')).toBeLessThanOrEqual(bar.alarms);
  });
});

test('no query about the article is answered by help', () => {
  const queries = ['given', 'own', 'held-out', 'hard'].flatMap((name) => read<{ q: string }[]>(name));
  expect(queries.map(({ q }) => q).filter((text) => findDangers(text).length > 0)).toEqual([]);
});

test('of what readers of the sections would say, only fear of a temper is answered by help', () => {
  const said = globSync('content/{motivations,purposes}/*.mdx', { cwd: root }).flatMap((file) => {
    const [, facts = ''] = /^---\n([\s\S]*?)\n---/.exec(readFileSync(`${root}/${file}`, 'utf8')) ?? [];
    const { aliases, voices } = parse(facts) as Record<'aliases' | 'voices', string[]>;
    return [...aliases, ...voices];
  });
  expect(said.length).toBeGreaterThan(300);
  expect(said.filter((text) => findDangers(text).length > 0)).toEqual(['afraid of their temper']);
});
