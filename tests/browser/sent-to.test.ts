/** Where scripts send a reader, wherever the site lies. */
import { expect, test } from '@playwright/test';
import { getEveryMention, mention, result, search } from './searching.ts';
import { at, visit } from './visit.ts';

test('every result of search, and every mention, is an address of the site', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'attachment');
  const read = (links: string) =>
    page.locator(links).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const results = await read(result);
  await getEveryMention(page).click();
  await expect(page.locator(mention).first()).toBeVisible();
  const mentions = await read(mention);
  expect(Math.min(results.length, mentions.length)).toBeGreaterThan(3);
  const addresses = [...results, ...mentions];
  expect(addresses.filter((address) => !address.startsWith(at('/')))).toEqual([]);
  for (const address of new Set(addresses)) expect((await page.request.get(address)).status(), address).toBe(200);
});
