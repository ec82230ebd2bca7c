/** What an author sees in the browser while writing: the real `astro dev` of a copy, in a real browser. */
import { chromium, type Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { browserParameters } from '../browser/find-browser.ts';
import { getProgram, isMissing } from '../programs.ts';
import { createProjectCopy } from './project-copy.ts';

const term = 'content/glossary/liking.yaml';
const section = 'content/motivations/fear-of-loss.mdx';

async function openBrowser(): Promise<Page> {
  const browser = await chromium.launch({ executablePath: getProgram('chromium'), args: browserParameters });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  return page;
}

/** Waits until words stand in what lies over the page, or nothing lies there. */
const waitForFault = (page: Page, words: string) =>
  page.waitForFunction(
    (expected) =>
      document.querySelector('vite-error-overlay')?.shadowRoot?.textContent.includes(expected) ?? expected === '',
    words,
  );

/** Waits until words stand on the page. */
const waitForWords = (page: Page, words: string) =>
  page.waitForFunction((expected) => document.querySelector('main')?.textContent.includes(expected), words);

test.skipIf(isMissing('chromium'))(
  'shows faults until they are mended, loads a page once a save, and marks drafts',
  async () => {
    const project = createProjectCopy();
    project.change({ file: 'content/glossary/half.yaml', text: 'id: half\nterm: half\ndraft: true\nforms:\n' });
    project.change({
      file: 'content/changes/later.yaml',
      text: 'id: later\ndate: 2026-11-30\npublishOn: 2100-01-02\nkind: change\nsummary: Something new.\n',
    });
    // A fault that is there from the start.
    project.change({ file: term, find: 'term:', replace: 'trem:' });
    const address = await project.develop();
    const page = await openBrowser();
    await page.goto(new URL('/about/', address).href);
    await waitForFault(page, 'trem is no field of a term. Did you mean "term"?');
    expect(await page.textContent('main')).toContain('From 2 January 2100: Something new.');

    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads++;
    });
    const loaded = page.waitForEvent('load');
    project.change({ file: term, find: 'trem:', replace: 'term:' });
    await loaded;
    await waitForFault(page, '');
    await page.goto(new URL('/motivations/fear-of-loss/', address).href);
    loads = 0;

    project.change({ file: section, find: 'said it is over', replace: 'said it is finished' });
    await waitForWords(page, 'said it is finished');
    project.change({ file: section, find: 'said it is finished', replace: '[said](/suport/) it is finished' });
    await waitForFault(page, 'link "/suport/" leads nowhere. Did you mean "/support/"?');
    project.change({ file: section, find: '[said](/suport/) it is finished', replace: 'said it is ended' });
    await waitForWords(page, 'said it is ended');
    await waitForFault(page, '');
    project.change({ file: section, find: 'said it is ended', replace: 'said it is over' });
    await waitForWords(page, 'said it is over');
    // Once for each save without a fault.
    expect(loads).toBe(3);
  },
);
