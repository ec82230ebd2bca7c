/**
 * Measures how long the search of the last build keeps a page busy with one key: `npm run bench`. As the ratio to a fixed
 * piece of work, measured in the same page right before, so that a slow or a busy machine says nearly the same as another.
 * It judges nothing: compare what it prints before a change and after it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { getBrowser } from '../browser/find-browser.ts';
import { input, openSearch, result } from '../browser/searching.ts';

const port = 4393;
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of so many turns the fastest counts: the one that nothing else on the machine came into. */
const turns = 15;
const queries = [
  'attachmnet',
  'letting go',
  'why do i keep going back to him',
  'dopamine',
  'self esteam',
  'he hits me',
];

/** @returns Milliseconds: of the fixed piece of work, and from the key to the results in the page. */
const measure = (page: Page, query: string) =>
  page.evaluate(
    async ([selector, result, words]) => {
      const box = document.querySelector<HTMLInputElement>(selector);
      const panel = document.querySelector('.search-panel');
      if (box === null || panel === null) throw new Error('The search is not open.');
      const type = async (text: string) => {
        box.value = text;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        // The answer comes in a microtask; a message comes after all of them.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
        if ((panel.querySelector(result) === null) !== (text === '')) throw new Error(`“${text}” had no answer yet.`);
        // Read, so that what is laid out for it counts.
        return panel.getBoundingClientRect().height;
      };
      await type('');

      const beforeWork = performance.now();
      const texts = Array.from({ length: 20_000 }, (_, i) => `${(i * 7919) % 10_007} ex`);
      const counts = new Map<string, number>();
      for (const text of texts.toSorted()) counts.set(text.slice(0, 3), (counts.get(text.slice(0, 3)) ?? 0) + 1);
      const work = performance.now() - beforeWork;

      const beforeKey = performance.now();
      await type(words);
      return { work, answer: performance.now() - beforeKey };
    },
    [input, result, query] as const,
  );

const server = spawn(process.execPath, ['tests/browser/serve.ts', String(port)], { cwd: root, stdio: 'inherit' });
const browser = await chromium.launch({ executablePath: getBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`http://localhost:${port}/`);
  await openSearch(page);
  console.log('a key in search, as a multiple of sorting 20,000 short texts (the fastest of each)\n');
  for (const query of queries) {
    const found = [];
    for (let turn = 0; turn < turns; turn++) found.push(await measure(page, query));
    const work = Math.min(...found.map((one) => one.work));
    const answer = Math.min(...found.map((one) => one.answer));
    const figures = `${answer.toFixed(1)} ms of ${work.toFixed(1)} ms`;
    console.log(`${query.padEnd(34)}${(answer / work).toFixed(2)}   ${figures}`);
  }
} finally {
  await browser.close();
  server.kill();
  await once(server, 'exit');
}
