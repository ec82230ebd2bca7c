/** Arriving on a page from a search result. */
import { expect, test, type Page } from '@playwright/test';
import { result, search } from './searching.ts';
import { at, visit } from './visit.ts';

const bar = '.search-bar';

const getMarked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map((range) => String(range).toLowerCase()));

test('the words searched for are marked in all their forms, and can be cleared', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'avoidance');
  await page.locator(result).first().click();
  await expect(page.locator(bar)).toContainText('places marked for “avoidance”');
  const marked = await getMarked(page);
  expect(marked.filter((word) => !word.startsWith('avoid'))).toEqual([]);
  expect(new Set(marked).size).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  expect(await getMarked(page)).toEqual([]);
  await expect(page.locator(bar)).toHaveCount(0);
  await expect(page).toHaveURL(at('/purposes/attachment-styles/'));
  await expect(page.locator('main')).toBeFocused();
});

test('the place a result leads to takes the focus', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance');
  await expect(page.locator('#attachment-styles-research')).toBeFocused();
  await expect(page.locator('#attachment-styles-research')).toBeInViewport();
  await expect(page).toHaveURL(at('/purposes/attachment-styles/#attachment-styles-research'));
});

test('the words are marked when the result is on this very page too', async ({ page }) => {
  await visit(page, '/glossary/');
  await search(page, 'rumination');
  await page.locator(`${result}[href*="#rumination"]`).click();
  await expect(page.locator(bar)).toBeVisible();
  await expect(page.locator('#rumination')).toBeInViewport();
});

test('no server is sent what was searched for', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url().split('#')[0] ?? ''));
  await visit(page, '/');
  await search(page, 'avoidance');
  await expect(page.locator('.search-places a').first()).toBeVisible();
  await page.locator(result).first().click();
  await expect(page.locator(bar)).toBeVisible();
  expect(requested.filter((url) => url.includes('avoid'))).toEqual([]);
});

test('the words are marked on arrival at a term too', async ({ page }) => {
  await visit(page, '/');
  await search(page, 'rumination');
  await page.locator(`${result}[href*="#rumination"]`).click();
  await expect(page).toHaveURL(at('/glossary/#rumination'));
  await expect(page.locator(bar)).toBeVisible();
  expect(await getMarked(page)).toContain('rumination');
});

test('words that are not on the page leave it as it is', async ({ page }) => {
  await visit(page, '/support/#?highlight=xqzv');
  await page.waitForLoadState('networkidle');
  await expect(page.locator(bar)).toHaveCount(0);
});

test('whatever stands in the address is shown as text', async ({ page }) => {
  const word = encodeURIComponent('consent <img src=x onerror=alert(1)>');
  await visit(page, `/support/#%zz?highlight=${word}`);
  await expect(page.locator(bar)).toContainText('marked for “consent”');
  await expect(page.locator(`${bar} img`)).toHaveCount(0);
});

test('the bar is not printed', async ({ page }) => {
  await visit(page, '/support/#?highlight=consent');
  await expect(page.locator(bar)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(bar)).toBeHidden();
});
