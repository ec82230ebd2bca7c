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
  page.setDefaultTimeout(600_000);
  return page;
}

/** Waits until words stand in what lies over the page, or nothing lies there. */
const waitForFault = (page: Page, words: string) =>
  page.waitForFunction(
    (expected) =>
      document.querySelector('vite-error-overlay')?.shadowRoot?.textContent.includes(expected) ?? expected === '',
    words,
  );

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
    await waitForFault(page, `${term}:1  term is missing. Write "term: …"; a term needs it.`);
    expect(await page.textContent('main')).toContain('From 2 January 2100: Something new.');

    let loads = 0;
    page.on('load', () => loads++);
    const loaded = page.waitForEvent('load');
    project.change({ file: term, find: 'trem:', replace: 'term:' });
    await loaded;
    await waitForFault(page, '');
    await page.goto(new URL('/motivations/fear-of-loss/', address).href);
    loads = 0;

    project.change({ file: section, find: 'There is an hour', replace: 'There is one hour' });
    await page.getByText('There is one hour').first().waitFor();
    project.change({ file: section, find: 'There is one hour', replace: '[There](/suport/) is one hour' });
    await waitForFault(page, 'link "/suport/" leads nowhere. Did you mean "/support/"?');
    project.change({ file: section, find: '[There](/suport/) is one hour', replace: 'There is a new hour' });
    await page.getByText('There is a new hour').first().waitFor();
    await waitForFault(page, '');
    project.change({ file: section, find: 'a new hour', replace: 'an hour' });
    await page.getByText('There is an hour').first().waitFor();
    // Once for each save without a fault.
    expect(loads).toBe(3);
  },
);
