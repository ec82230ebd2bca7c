/** In a real browser: axe finds nothing wrong with its pages, and search finds its sections by its own words. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAxeFaults } from '../browser/find-axe-faults.ts';
import { browserParameters, getBrowser } from '../browser/find-browser.ts';
import { pages, sectionPages } from '../html/built-site.ts';
import { sections } from '../html/content-files.ts';
import { isMissing } from '../programs.ts';
import { ask } from '../search/ask.ts';
import { getArticle, getIds } from '../search/places.ts';
import { TwoSites } from '../two-sites.ts';

const site = new TwoSites();
let browser: Browser;
let page: Page;

const hasNone = isMissing('chromium');

beforeAll(async () => {
  if (hasNone) return;
  await site.open();
  browser = await chromium.launch({ executablePath: getBrowser(), args: browserParameters });
  page = await browser.newPage({ reducedMotion: 'reduce' });
});

afterAll(async () => {
  if (hasNone) return;
  await browser.close();
  site.close();
});

/** Every kind of page, and a section of each part. */
const looked = pages.filter((each) => !sectionPages.slice(2).includes(each));

test.skipIf(hasNone).for(looked)('axe finds nothing wrong with $path', async ({ path }) => {
  await page.goto(new URL(path, site.site).href, { waitUntil: 'load' });
  expect(await findAxeFaults(page)).toEqual([]);
});

test.skipIf(hasNone)('each section is found by its title, and by what is said and typed for it', async () => {
  await page.goto(site.site, { waitUntil: 'load' });
  await page.locator('[data-search-open]').click();
  await page.locator('.search-narrow').waitFor();
  const article = getArticle(sectionPages.map(({ path }) => path));
  const queries = sections.flatMap(({ id, title, voices, aliases }) =>
    [title, ...voices.slice(0, 5), ...aliases.slice(0, 5)].map((q) => ({ q, relevant: [id], kind: 'own' })),
  );
  const shown = await ask(page, queries);
  const lost = queries.flatMap(({ q, relevant: [id = ''] }, i) => {
    const [first = '', ...others] = shown[i]?.results.map(({ address }) => address) ?? [];
    return getIds(first, article).includes(id) ? [] : [[q, first, ...others.slice(0, 2)]];
  });
  expect(lost).toEqual([]);
});
