/** When search fetches what it needs, and where its answers lead. */
import { expect, test } from '@playwright/test';
import { active, data, input, openSearch, result, search } from './searching.ts';
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
  const place = page.locator('.search-places a', { hasText: 'What the research says' }).first();
  await expect(place).toHaveAttribute(
    'href',
    at('/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance'),
  );
  expect(await second.boundingBox()).toEqual(before);
  await expect(page.locator(result).first().locator('mark').first()).toHaveText(/avoid/i);
  // Once fetched, they come with the next results at once: no timer runs from here on.
  await stopTimers(page);
  await page.locator(input).fill('dopamine');
  await expect(page.locator('.search-places a').first()).toBeVisible();
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
