/** Where scripts send a reader, wherever the site lies. */
import { expect, test } from '@playwright/test';
import { passage, search } from './searching.ts';
import { at, visit } from './visit.ts';

test('every result of search, and every passage in it, is an address of the site', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'attachment');
  const passages = page.locator(passage);
  await expect(passages.first()).toBeVisible();
  const links = page.locator('[data-search-result], .search-places a');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.length).toBeGreaterThan(await passages.count());
  expect(addresses.filter((address) => !address.startsWith(at('/')))).toEqual([]);
  for (const address of new Set(addresses)) expect((await page.request.get(address)).status(), address).toBe(200);
});
