import { expect, type Page } from '@playwright/test';

/** Opens the panel of reading choices. */
export async function openChoices(page: Page): Promise<void> {
  await page.locator('[data-reading-open]').click();
  await expect(page.locator('.choices-panel')).toBeVisible();
}

/** Chooses one of the options of one group, both by their words. */
export async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();
}

/** The stored choices as JSON, or null. */
export const readStoredChoices = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('reading-choices'));

/** Stores choices before any page opens. */
export async function storeChoices(page: Page, choices: string): Promise<void> {
  await page.addInitScript((text) => {
    localStorage.setItem('reading-choices', text);
  }, choices);
}

/** A computed style of the first element that matches. */
export const readStyle = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
