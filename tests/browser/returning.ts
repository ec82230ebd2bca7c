/** Following a result of search, and coming back from it. */
import { expect, type Page } from '@playwright/test';
import { input, result, search } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { at, visit } from './visit.ts';

/** Not Playwright's own, which waits for a cached page to load. The page goes once it has answered. */
export const go = (page: Page, way: 'back' | 'forward') =>
  page.evaluate((name) => {
    setTimeout(() => {
      history[name]();
    });
  }, way);

export const goBack = (page: Page) => go(page, 'back');

/** Notes which pages come back as they were. */
export async function noteReturns(page: Page): Promise<string[]> {
  const returns: string[] = [];
  await page.exposeFunction('reportReturn', (address: string) => returns.push(address));
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) (globalThis as unknown as { reportReturn: (a: string) => void }).reportReturn(location.pathname);
    });
  });
  return returns;
}

/** Searches with a filter, and follows the first result. */
export async function followResult(page: Page): Promise<void> {
  await visit(page, lightPage);
  await search(page, 'dopamine');
  await page.locator('.search-narrow summary').click();
  await page.getByLabel('Kind').selectOption('section');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await page.locator(result).first().click();
  await expect(page).toHaveURL(/\/purposes\/dopamine-and-reward-system\//);
}

/** Opens search again, which does not open by itself, and expects the query there. */
export async function expectKept(page: Page): Promise<void> {
  await expect(page).toHaveURL(at(lightPage));
  await expect(page.locator('[data-search-open]')).toBeVisible();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.locator(input)).toBeFocused();
  await expect(page.locator(input)).toHaveValue('dopamine');
  expect(await page.locator(input).evaluate((box: HTMLInputElement) => [box.selectionStart, box.selectionEnd])).toEqual(
    [0, 'dopamine'.length],
  );
  await expect(page.getByLabel('Kind')).toHaveValue('section');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
}
