/** The bytes that a search transfers: by brotli where that is smaller, without headers. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { getEveryMention, input, mention, openSearch, result, status, unrecorded } from './searching.ts';
import { visit } from './visit.ts';

/** The most bytes until the first useful results, with what the pages say beside them, and with every mention. */
const most = { results: 68_500, few: 105_000, every: 127_000 };

async function weigh(responses: Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0);
}

/** When the first result enters the page, in milliseconds since 1970. */
const waitForResult = (page: Page) =>
  page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector(selector) === null) return;
          observer.disconnect();
          resolve(Date.now());
        }).observe(document.body, { childList: true, subtree: true });
      }),
    result,
  );

test('search keeps within its budget of bytes, with and without every mention', async ({ page }) => {
  await visit(page, '/');
  await page.waitForLoadState('networkidle');
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openSearch(page);
  const shown = waitForResult(page);
  await page.locator(input).fill('attachment');
  const shownAt = await shown;
  // On a busy machine more may have begun to load by now.
  const beforeResults = responses.filter((response) => response.request().timing().startTime < shownAt);
  const forResults = beforeResults.length;
  expect(forResults).toBeLessThanOrEqual(3);
  const bytes = await weigh(beforeResults);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(most.results);

  // Whatever a reader does but ask for it, nothing follows a sure answer.
  await page.locator(input).fill('attachment styles');
  await expect(page.locator(result).first()).toContainText('Attachment styles');
  await page.waitForLoadState('networkidle');
  expect(responses.length).toBe(forResults);

  await page.locator(input).fill(unrecorded.query);
  await expect(page.locator(mention).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const few = await weigh(responses);
  expect(responses.length).toBe(forResults + 1);
  expect(few).toBeGreaterThan(bytes + 20_000);
  expect(few).toBeLessThanOrEqual(most.few);

  await getEveryMention(page).click();
  await expect(page.locator(status)).toContainText('stands in');
  await page.waitForLoadState('networkidle');
  const every = await weigh(responses);
  expect(responses.length).toBe(forResults + 2);
  expect(every).toBeGreaterThan(few + 10_000);
  expect(every).toBeLessThanOrEqual(most.every);
  console.log(
    `search: ${bytes} bytes to results in ${forResults} requests, ${few} with mentions, ${every} with every mention`,
  );
});
