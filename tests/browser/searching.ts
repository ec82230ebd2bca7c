import { expect, type Page } from '@playwright/test';

export const input = '[data-search-input]';
export const result = '[data-search-result]';
export const status = '#search-status';
/** The answer that the arrow keys have selected. */
export const active = '[role="option"][aria-selected="true"]';

/** Opens the dialog and waits until it has fetched what it needs. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search-open]').click();
  await expect(page.locator('.search-narrow')).toBeVisible();
}

/** Opens the dialog, puts a query into the box, and waits for its answer. */
export async function search(page: Page, query: string): Promise<void> {
  await openSearch(page);
  await page.locator(input).fill(query);
  await expect(page.locator(status)).not.toHaveText('');
}
