/**
 * Puts the labelled queries into the search of the built site, in a real browser, and fails when they fare too badly:
 * `node tests/search/run.ts`. With `--engine` it puts them to the engine alone, without a browser; with `--misses` it also
 * names the queries that went wrong, of the sets that search may be tuned on; with `--explain "query"` it says instead why
 * each result of one query ranks where it does.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { browserParameters, getBrowser } from '../browser/find-browser.ts';
import { dist } from '../dist-folder.ts';
import { createEngineAsker } from './ask-engine.ts';
import { ask } from './ask.ts';
import { explain } from './explain.ts';
import {
  findShortfalls,
  getFigures,
  isRight,
  judge,
  type LabelledQuery,
  type Outcome,
  type Shown,
} from './relevance.ts';
import { heldOutSets, kinds, readSet, tunedSets } from './sets.ts';
import { describeFigures, describeMiss, heading } from './table.ts';

const port = 4391;
const root = fileURLToPath(new URL('../..', import.meta.url));
const recordsFile = join(dist, 'search-records.json');

type Asker = (queries: LabelledQuery[]) => Shown[] | Promise<Shown[]>;

/** Lends an asker that types into the box of the built site. */
async function withBrowser(use: (asker: Asker) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { cwd: root, stdio: 'inherit' });
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserParameters });
  try {
    const page = await browser.newPage();
    // For what hangs: on a busy machine a page takes its time.
    page.setDefaultTimeout(120_000);
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
    await page.locator('[data-search-open]').click();
    await page.locator('.search-narrow').waitFor();
    await use((queries) => ask(page, queries));
  } finally {
    await browser.close();
    server.kill();
  }
}

/** Prints how all sets and kinds fare, and says where they fall short. */
async function measure(asker: Asker, data: SearchData, isNamingMisses: boolean): Promise<string[]> {
  const sections = new Set(
    data.records.filter(({ kind }) => kind === 'section').map(({ path }) => path.split('/').at(-2) ?? ''),
  );
  const faults: string[] = [];
  const hold = (name: string, outcomes: Outcome[], bar = {}) => {
    console.log(describeFigures(name, outcomes));
    faults.push(...findShortfalls(getFigures(outcomes), bar).map((shortfall) => `${name}: ${shortfall}`));
  };
  const tuned: Outcome[] = [];
  console.log(heading);
  for (const [name, bar] of Object.entries({ ...tunedSets, ...heldOutSets })) {
    const queries = readSet(name);
    const shown = await asker(queries);
    const outcomes = queries.map((query, i) => judge(query, shown[i] as Shown, sections));
    hold(name, outcomes, bar);
    if (name in tunedSets) tuned.push(...outcomes);
  }
  console.log('\nby kind, of sets that may be tuned on');
  const byKind = Map.groupBy(tuned, ({ kind }) => kind);
  for (const kind of new Set([...byKind.keys(), ...Object.keys(kinds)])) {
    hold(kind, byKind.get(kind) ?? [], kinds[kind]);
    const misses = isNamingMisses ? (byKind.get(kind) ?? []).filter((outcome) => !isRight(outcome)) : [];
    for (const miss of misses) console.log(describeMiss(miss));
  }
  return faults;
}

const { values } = parseArgs({
  options: { explain: { type: 'string' }, engine: { type: 'boolean' }, misses: { type: 'boolean' } },
});
if (values.explain === undefined) {
  const data = JSON.parse(readFileSync(recordsFile, 'utf8')) as SearchData;
  const report = async (asker: Asker) => {
    const faults = await measure(asker, data, values.misses === true);
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length > 0 ? 1 : 0;
  };
  await (values.engine === true ? report(await createEngineAsker(data)) : withBrowser(report));
} else {
  console.log(await explain(values.explain, recordsFile));
}
