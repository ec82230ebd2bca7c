import { expect, type Locator, type Page } from '@playwright/test';

export const input = '[data-search-input]';
export const result = '[data-search-result]';
/** A place in the text of a page. */
export const mention = '[role="option"][id^="search-mention-"]';
/** What asks for every one of them. */
export const getEveryMention = (page: Page): Locator => page.getByRole('button', { name: 'Every mention' });
export const status = '#search-status';
/** The answer that the arrow keys have selected. */
export const active = '[role="option"][aria-selected="true"]';
/** The file that search looks through. */
export const data = '**/search-records.json';
/** The one with every word of every page. */
export const passages = /\/search-(?:passages|accounts)\.json$/;
/** A word that no record knows, nor one like it, and the one place where it stands. */
export const unrecorded = { query: 'Inuktitut', title: 'Canada', page: 'Support', place: '/support/#lines-ca' };

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
