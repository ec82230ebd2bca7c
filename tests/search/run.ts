/**
 * Puts the labelled queries into the search of the built site, in a real browser, and fails when they rank too low:
 * `node tests/search/run.ts`. With `--explain "query"` it says instead why each result of one query ranks where it does.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserParameters, getBrowser } from '../browser/find-browser.ts';
import { ask } from './ask.ts';
import { explain } from './explain.ts';
import { findShortfalls, getFigures, getRank, type Bar, type LabelledQuery, type Outcome } from './relevance.ts';

const port = 4391;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sets of queries, each a file of `queries/`, and what each must reach. */
const bars: Record<string, Bar> = {
  // Those that search was tuned on.
  given: { success1: 0.97, success3: 1, mrr10: 0.98, zero: 0 },
  own: { success1: 0.97, success3: 1, mrr10: 0.98, zero: 0 },
  // Written by someone who had not seen the site, and never tuned on.
  'held-out': { success1: 0.9, success3: 0.97, mrr10: 0.94, zero: 0.01 },
  // Whole sentences in words as far from ours as could be thought of.
  hard: { success1: 0.7, success3: 0.82, mrr10: 0.78, zero: 0.02 },
};

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`queries/${name}.json`, import.meta.url), 'utf8')) as LabelledQuery[];

function print(name: string, outcomes: Outcome[]): void {
  const write = (label: string, part: Outcome[]) => {
    const { count, success1, success3, mrr10, zero } = getFigures(part);
    const figures = [success1, success3, mrr10, zero].map((figure) => figure.toFixed(3).padStart(11)).join('');
    console.log(`${label.padEnd(12)}${String(count).padStart(5)}${figures}`);
  };
  write(name, outcomes);
  for (const [kind, part] of Map.groupBy(outcomes, (outcome) => outcome.kind)) write(`  ${kind}`, part);
}

async function measure(): Promise<string[]> {
  const server = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { cwd: root, stdio: 'inherit' });
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserParameters });
  try {
    const page = await browser.newPage();
    // For what hangs: on a busy machine a page takes its time.
    page.setDefaultTimeout(120_000);
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'load' });
    await page.locator('[data-search-open]').click();
    await page.locator('.search-narrow').waitFor();
    console.log('set         count  success@1  success@3     MRR@10       zero');
    const faults: string[] = [];
    for (const [name, bar] of Object.entries(bars)) {
      const outcomes = await ask(page, read(name));
      print(name, outcomes);
      for (const { q, shown, ...outcome } of outcomes.filter((one) => name !== 'hard' && getRank(one) !== 1)) {
        console.log(
          `    not first: “${q}” wants ${outcome.relevant.join(' or ')}, gets ${shown.slice(0, 3).join(' ')}`,
        );
      }
      faults.push(...findShortfalls(getFigures(outcomes), bar).map((shortfall) => `${name}: ${shortfall}`));
    }
    return faults;
  } finally {
    await browser.close();
    server.kill();
  }
}

const { values } = parseArgs({ options: { explain: { type: 'string' } } });
if (values.explain === undefined) {
  const faults = await measure();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.log(await explain(values.explain, `${root}/dist/search-records.json`));
}
