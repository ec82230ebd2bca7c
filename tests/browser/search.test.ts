/** When search fetches what it needs, and where its answers lead. */
import { expect, test, type Page } from '@playwright/test';
import { sections, sectionsInOrder } from '../html/content-files.ts';
import { active, data, input, openSearch, passage, result, search } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';
import { at, visit, waitUntilIdle } from './visit.ts';

test('nothing of search loads before it is asked for, nor its data before it is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await ownTimers(page);
  await visit(page, lightPage);
  await waitUntilIdle(page);
  expect(requested.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  const script = page.waitForRequest(/search-panel/);
  await page.locator('[data-search-open]').hover();
  await script;
  expect(requested.filter((path) => path.endsWith('.json'))).toEqual([]);
  await openSearch(page);
  expect(requested).toContain(at('/search-records.json'));
  // Passages are fetched only for who stays with the results.
  await stopTimers(page);
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  expect(requested.filter((path) => path.includes('pagefind'))).toEqual([]);
});

test('passages come when a reader stays with the results, and move nothing', async ({ page }) => {
  await ownTimers(page);
  await visit(page, lightPage);
  await search(page, 'avoidance');
  const second = page.locator(result).nth(1);
  const before = await second.boundingBox();
  const place = page.locator(passage, { hasText: 'What the research says' }).first();
  await expect(place).toHaveAttribute(
    'href',
    at('/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance'),
  );
  expect(await second.boundingBox()).toEqual(before);
  await expect(page.locator(result).first().locator('mark').first()).toHaveText(/avoid/i);
  // Once fetched, they come with the next results at once: no timer runs from here on.
  await stopTimers(page);
  await page.locator(input).fill('dopamine');
  await expect(page.locator(passage).first()).toBeVisible();
});

test('Enter follows the selected answer, and the first when none is selected', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'dopamine');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const href = (await page.locator(active).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href.replace(/#?\?.*/, ''));
  await search(page, 'closure');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
});

test('Enter leads to help, and there a result on this very page closes the dialog', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'he hits me');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/support/#safety'));
  await search(page, 'he hits me');
  await page.locator(result).first().click();
  await expect(page.locator('dialog')).toBeHidden();
  await expect(page).toHaveURL(at('/support/#safety'));
});

test('Enter pressed before the data has come opens what was last typed', async ({ page }) => {
  const { promise: pressed, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(data, async (route) => {
    await pressed;
    await route.continue();
  });
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('closure');
  await page.keyboard.press('Enter');
  release(undefined);
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
});

test('before anything is asked for, the dialog offers the sentences, each with the page of its section', async ({
  page,
}) => {
  await visit(page, lightPage);
  await openSearch(page);
  const ways = page.locator('.search-ways a:visible');
  await expect(ways).toHaveCount(sections.length);
  const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toEqual(sectionsInOrder.map(({ part, id }) => at(`/${part}/${id}/`)));
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toBeVisible();
  await expect(ways).toHaveCount(0);
  await page.locator(input).fill('');
  await expect(ways).toHaveCount(sections.length);
  await ways.first().click();
  await expect(page).toHaveURL(addresses[0] ?? '');
});

for (const width of [390, 1280]) {
  test(`no result keeps a gap at ${width} pixels, and none moves when the passages come`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await ownTimers(page);
    // The passages for the first stand in one of its results alone.
    for (const query of ['closure', 'avoidance']) {
      await visit(page, lightPage);
      await search(page, query);
      await expect(page.locator(result).first()).toBeVisible();
      const before = await readBoxes(page);
      expect(before.gaps, query).toEqual([]);
      await expect(page.locator(passage).first()).toBeVisible();
      expect(await readBoxes(page), query).toEqual(before);
    }
  });
}

/** Where each result lies, and those that end more than a line’s space below the last of their words. */
const readBoxes = (page: Page) =>
  page.locator('.search-result').evaluateAll((results) => {
    const most = 20;
    const boxes = results.map((each) => each.getBoundingClientRect());
    const gaps = results.flatMap((each, i) => {
      const lines = [...each.querySelectorAll('.search-excerpt, [role="option"]')].flatMap((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return [...range.getClientRects()].map(({ bottom }) => bottom);
      });
      const gap = (boxes[i]?.bottom ?? 0) - Math.max(...lines);
      return gap > most ? [`${each.textContent}: ${gap}`] : [];
    });
    return { boxes: boxes.map(({ top, height }) => [top, height]), gaps };
  });
