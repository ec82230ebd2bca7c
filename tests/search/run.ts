/**
 * Puts the labelled queries into the search of the built site, in a real browser, and fails when they fare too badly:
 * `node tests/search/run.ts`. With `--engine` it puts them to the engine alone, without a browser; with `--misses` it also
 * names the queries that went wrong, of the sets that search may be tuned on; with `--explain "query"` it says instead how
 * one query is read and why its answer is what it is.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import type { PagePassages } from '../../src/lib/search-records/passages.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { readDangerModule } from '../../src/build/search-index/read-danger-lists.ts';
import { browserParameters, getBrowser } from '../browser/find-browser.ts';
import { dist } from '../dist-folder.ts';
import { createEngineAsker } from './ask-engine.ts';
import { ask } from './ask.ts';
import { explain } from './explain.ts';
import { measure, type Asker, type Report } from './measure.ts';
import { getArticle } from './places.ts';

const port = 4391;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Spares each query the pauses in which its reader may go on typing; what is longer waits for what is slow. */
function skipPauses() {
  const longestPause = 700;
  const wait = window.setTimeout.bind(window) as (task: () => void, delay: number) => number;
  window.setTimeout = ((task: () => void, delay = 0) =>
    wait(task, delay > longestPause ? delay : 0)) as typeof window.setTimeout;
}

/** Lends an asker that types into the box of the built site. */
async function withBrowser<T>(use: (asker: Asker) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { cwd: root, stdio: 'inherit' });
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserParameters });
  try {
    const page = await browser.newPage();
    // For what hangs: on a busy machine a page takes its time.
    page.setDefaultTimeout(120_000);
    await page.addInitScript(skipPauses);
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
    await page.locator('[data-search-open]').click();
    await page.locator('.search-narrow').waitFor();
    return await use({ ask: (queries) => ask(page, queries), unseen: [] });
  } finally {
    await browser.close();
    server.kill();
  }
}

const { values } = parseArgs({
  options: { explain: { type: 'string' }, engine: { type: 'boolean' }, misses: { type: 'boolean' } },
});
const read = <T>(name: string) => JSON.parse(readFileSync(join(dist, `${name}.json`), 'utf8')) as T;
const data = read<SearchData>('search-records');

if (values.explain === undefined) {
  const sections = data.records.filter(({ kind }) => kind === 'section');
  const article = getArticle(sections.map(({ path }) => path));
  const getReport = (asker: Asker): Promise<Report> => measure(asker, article, values.misses === true);
  const { lines, faults } = await (values.engine === true
    ? getReport(await createEngineAsker(data, read<PagePassages[]>('search-passages')))
    : withBrowser(getReport));
  console.log(lines.join('\n'));
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.log(await explain(values.explain, data, readDangerModule(root).lists));
}
