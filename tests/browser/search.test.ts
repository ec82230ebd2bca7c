/** When search fetches what it needs, and where its answers lead. */
import { expect, test, type Page } from '@playwright/test';
import { sections, sectionsInOrder } from '../html/content-files.ts';
import {
  active,
  data,
  getEveryMention,
  input,
  mention,
  openSearch,
  passages,
  result,
  search,
  status,
  unrecorded,
} from './searching.ts';
import { lightPage } from './site-pages.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';
import { at, visit, waitUntilIdle } from './visit.ts';

test('nothing of search loads before it is asked for, nor its data before it is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await ownTimers(page);
  await visit(page, lightPage);
  await waitUntilIdle(page);
  expect(requested.filter((path) => /search/.test(path))).toEqual([]);
  const script = page.waitForRequest(/search-panel/);
  await page.locator('[data-search-open]').hover();
  await script;
  expect(requested.filter((path) => path.endsWith('.json'))).toEqual([]);
  await openSearch(page);
  expect(requested).toContain(at('/search-records.json'));
  // The words of the pages are not fetched for who has an answer, however long that is looked at.
  await stopTimers(page);
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await page.clock.runFor(60_000);
  expect(requested.filter((path) => path.endsWith('.json'))).toEqual([at('/search-records.json')]);
});

test('what the records have no answer to is found in the text of the pages, once typing pauses', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await ownTimers(page);
  await visit(page, lightPage);
  await openSearch(page);
  await stopTimers(page);
  const box = page.locator(input);
  await box.fill(unrecorded.query);
  await expect(page.locator(status)).toContainText(/^(Nothing found|No close match)/);
  // Were it shown now, it would move.
  await expect(page.locator('.search-help')).toBeHidden();
  await page.clock.runFor(200);
  await box.fill(`${unrecorded.query} `);
  await page.clock.runFor(200);
  expect(requested.filter((path) => path.endsWith('passages.json'))).toEqual([]);
  await page.clock.resume();
  const found = page.locator(mention).first();
  await expect(found.locator('.search-title')).toHaveText(unrecorded.title);
  await expect(found.locator('.search-notes')).toHaveText(unrecorded.page);
  await expect(found.locator('mark').first()).toHaveText(unrecorded.query);
  await expect(found).toHaveAttribute('href', at(`${unrecorded.place}?highlight=${unrecorded.query.toLowerCase()}`));
  await expect(page.locator('.search-help')).toBeVisible();
  expect(requested.filter((path) => path.endsWith('passages.json'))).toHaveLength(1);
  // It is an answer like any other.
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(active)).toHaveAttribute('id', 'search-mention-0');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(unrecorded.place));
  await expect(page.locator('.search-bar')).toContainText(unrecorded.query.toLowerCase());
});

test('every mention is shown in place of the results, and the results again in place of it', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'dopamine');
  const first = page.locator(result).first();
  await expect(first).toContainText('Dopamine and the reward system');
  const count = await page.locator(result).count();
  await getEveryMention(page).click();
  await expect(page.locator(status)).toHaveText(/^“dopamine” stands in \d+ places on \d+ pages$/);
  await expect(page.locator(mention)).toHaveCount(
    Number(/in (\d+) places/.exec((await page.locator(status).textContent()) ?? '')?.[1]),
  );
  await expect(page.locator(result).filter({ hasNotText: /dopamine/i })).toHaveCount(0);
  await expect(page.locator('.search-panel [role="status"]')).toContainText('stands in');
  await page.locator(input).press('ArrowDown');
  await expect(page.locator(active)).toHaveAttribute('id', 'search-mention-0');
  await page.getByRole('button', { name: 'Back to the results' }).click();
  await expect(page.locator(result)).toHaveCount(count);
  await expect(page.locator(input)).toBeFocused();
  await expect(first).toContainText('Dopamine and the reward system');
});

test('every mention is narrowed as the results are, and asked for by the keyboard', async ({ page }) => {
  await visit(page, '/search/?q=dopamine&kind=study');
  await getEveryMention(page).press('Enter');
  await expect(page.locator(mention).first()).toBeVisible();
  const paths = await page
    .locator(mention)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(paths.filter((path) => !path.startsWith(at('/references/#')))).toEqual([]);
});

test('mentions that come late are not shown beside another answer', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(passages, async (route) => {
    await promise;
    await route.continue();
  });
  await visit(page, lightPage);
  await search(page, 'dopamine');
  await getEveryMention(page).click();
  await expect(page.locator('.search-more')).toHaveText('Looking through every page…');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await page.locator(input).fill('closure');
  const came = page.waitForEvent('requestfinished', (request) => request.url().endsWith('accounts.json'));
  resolve(undefined);
  await came;
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await getEveryMention(page).click();
  await expect(page.locator(status)).toContainText('“closure” stands in');
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
  test(`no result keeps a gap at ${width} pixels, and none moves when mentions come`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await ownTimers(page);
    await visit(page, lightPage);
    await openSearch(page);
    await stopTimers(page);
    for (const query of ['tax return deadline', unrecorded.query]) {
      await page.locator(input).fill(query);
      await expect(page.locator(status)).toContainText(/^(Nothing found|No close match)/);
      const before = await readBoxes(page);
      expect(before.gaps, query).toEqual([]);
      await expect(async () => {
        await page.clock.runFor(100);
        await expect(page.locator('.search-help')).toBeVisible({ timeout: 100 });
        expect(await page.locator('.search-more').textContent()).not.toMatch(/^Looking/);
      }).toPass();
      const after = await readBoxes(page);
      expect(after.boxes.slice(0, before.boxes.length), query).toEqual(before.boxes);
      expect(after.gaps, query).toEqual([]);
    }
    await expect(page.locator(mention).first()).toBeVisible();
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
