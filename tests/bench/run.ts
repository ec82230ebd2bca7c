/**
 * Measures what the search of the last build costs: `npm run bench`. How long one key keeps a page busy, as the ratio to a
 * fixed piece of work, measured in the same page right before, so that a slow or a busy machine says nearly the same as
 * another; the slowest key of many on a processor four times as slow; and what 1,000 and 5,000 records would cost. It judges
 * nothing: compare what it prints before a change and after it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { getBrowser } from '../browser/find-browser.ts';
import { openSearch } from '../browser/searching.ts';
import type { SearchData } from '../../src/lib/search-records/search-data.ts';
import { readSet, tunedSets } from '../search/sets.ts';
import { measureKeys, type KeyCost } from './key.ts';
import { measureRecords } from './records.ts';

const port = 4393;
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of so many turns the fastest counts: the one that nothing else on the machine came into. */
const turns = { one: 15, many: 3 };
const queries = [
  'attachmnet',
  'letting go',
  'why do i keep going back to him',
  'dopamine',
  'self esteam',
  'he hits me',
];

/** Every key of every so many labelled queries. */
const getKeys = (step: number) =>
  Object.keys(tunedSets)
    .flatMap(readSet)
    .filter((_, i) => i % step === 0)
    .flatMap(({ q }) => [...q].map((_, i) => q.slice(0, i + 1)));

const least = (costs: number[]) => Math.min(...costs);

async function open(browser: Browser) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`http://localhost:${port}/`);
  await openSearch(page);
  return page;
}

async function measureOne(browser: Browser): Promise<void> {
  const page = await open(browser);
  console.log('a key in search, as a multiple of sorting 20,000 short texts (the fastest of each)\n');
  for (const query of queries) {
    const costs = await measureKeys(page, Array<string>(turns.one).fill(query), true);
    const [answer, work] = [least(costs.map((one) => one.answer)), least(costs.map((one) => one.work))];
    const figures = `${answer.toFixed(1)} ms of ${work.toFixed(1)} ms`;
    console.log(`${query.padEnd(34)}${(answer / work).toFixed(2)}   ${figures}`);
  }
  await page.close();
}

async function measureSlowest(browser: Browser): Promise<void> {
  const keys = getKeys(20);
  const found: KeyCost[][] = [];
  for (let turn = 0; turn < turns.many; turn++) {
    // A page of its own, since search keeps what it has mended.
    const page = await open(browser);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    found.push(await measureKeys(page, keys, false));
    await page.close();
  }
  const work = least(found.flat().map((one) => one.work));
  const costs = keys.map((text, i) => ({ text, answer: least(found.map((turn) => turn[i]?.answer ?? Infinity)) }));
  const [slowest, ...others] = costs.sort((a, b) => b.answer - a.answer);
  const format = (answer = 0) => `${answer.toFixed(0)} ms, ${(answer / work).toFixed(2)} of the same work`;
  console.log(`\n${keys.length} keys on a processor four times as slow (each the fastest of ${turns.many})\n`);
  console.log(`the slowest${' '.repeat(23)}${format(slowest?.answer)}: “${slowest?.text ?? ''}”`);
  console.log(`half take no more than${' '.repeat(12)}${format(others[Math.floor(others.length / 2)]?.answer)}`);
}

async function measureGrowth(): Promise<void> {
  const data = JSON.parse(readFileSync(`${root}/dist/search-records.json`, 'utf8')) as SearchData;
  const keys = getKeys(10);
  console.log(`\nwhat records cost, and of ${keys.length} keys the slowest: milliseconds of this processor, in Node\n`);
  console.log('records      kB, brotli     indexing     slowest     average');
  const costs = [];
  for (const count of [data.records.length, 1000, 5000]) {
    const cost = await measureRecords(data, count, keys);
    costs.push(cost);
    const { kilobytes, indexing, slowest, average, text } = cost;
    const figures = [kilobytes.toFixed(0), indexing.toFixed(0), slowest.toFixed(1), average.toFixed(1)];
    console.log(`${String(count).padEnd(11)}${figures.map((figure) => figure.padStart(12)).join('')}   “${text}”`);
  }
  const [, fewer, more] = costs;
  if (fewer === undefined || more === undefined) return;
  const ratios = (['kilobytes', 'indexing', 'slowest', 'average'] as const).map((name) => more[name] / fewer[name]);
  const figures = ratios.map((ratio) => `× ${ratio.toFixed(1)}`.padStart(12)).join('');
  console.log(`${'5 times'.padEnd(11)}${figures}   linear growth is × 5`);
}

const server = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { cwd: root, stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: getBrowser(), args: ['--no-sandbox'] });
try {
  await measureOne(browser);
  await measureSlowest(browser);
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}
await measureGrowth();
