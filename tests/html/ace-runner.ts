/** What Ace by DAISY asks of a browser, done by the one that the other tests drive: its own runners bring one along. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { getProgram } from '../programs.ts';

/** What Ace puts into each document, and finds there. */
interface Ace {
  daisy: { ace: { run: (done: (error: unknown, found: unknown) => void) => void } };
}

export function createAceRunner() {
  let browser: Browser | undefined;
  return {
    concurrency: 2,
    launch: async () => {
      browser = await chromium.launch({ executablePath: getProgram('chromium'), args: ['--no-sandbox'] });
    },
    /** Opens a document of the EPUB, and gives what Ace finds in it. */
    run: async (url: string, scripts: string[], contents: string[]) => {
      if (browser === undefined) throw new Error('Ace runs before it has begun.');
      const page = await browser.newPage();
      await page.goto(url);
      for (const script of [...contents, ...scripts.map((file) => readFileSync(file, 'utf8'))])
        await page.evaluate(script);
      const found = await page.evaluate(
        () =>
          new Promise((resolve, reject) => {
            (globalThis as unknown as Ace).daisy.ace.run((error, result) => {
              if (error) reject(new Error(JSON.stringify(error)));
              else resolve(result);
            });
          }),
      );
      await page.close();
      return found;
    },
    close: () => browser?.close(),
  };
}
