import { expect, type Page } from '@playwright/test';

export const input = '[data-search-input]';
export const result = '[data-search-result]';
/** A place within a result, once passages have come. */
export const passage = '.search-places[data-found] a';
export const status = '#search-status';
/** The answer that the arrow keys have selected. */
export const active = '[role="option"][aria-selected="true"]';
/** The file that search looks through. */
export const data = '**/search-records.json';

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

/** Expects the line that leads to help, which is there whatever else is shown. */
export async function expectSupportLine(page: Page, when: string): Promise<void> {
  const prompt = page.locator('.search-prompt:visible');
  await expect(prompt, when).toHaveText('Afraid of someone, or thinking of not being here? Support');
  await expect(prompt.locator('a'), when).toHaveAttribute('href', /\/support\/$/);
}
