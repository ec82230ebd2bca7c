/** Arriving on a page from a search result. */
import { expect, test, type Page } from '@playwright/test';
import { result, search } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { at, visit } from './visit.ts';

const bar = '.search-bar';

const getMarked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search-match') ?? [])].map((range) => String(range).toLowerCase()));

test('the words searched for are marked in all their forms, no server is sent them, and the marks can be cleared', async ({
  page,
}) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url().split('#')[0] ?? ''));
  await visit(page, lightPage);
  await search(page, 'avoidance');
  await page.locator(result).first().click();
  await expect(page.locator(bar)).toContainText('places marked for “avoidance”');
  const marked = await getMarked(page);
  expect(marked.filter((word) => !word.startsWith('avoid'))).toEqual([]);
  expect(new Set(marked).size).toBeGreaterThan(1);
  expect(requested.filter((url) => url.includes('avoid'))).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(bar)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  expect(await getMarked(page)).toEqual([]);
  await expect(page.locator(bar)).toHaveCount(0);
  await expect(page).toHaveURL(at('/purposes/attachment-styles/'));
  await expect(page.locator('main')).toBeFocused();
});

test('the words are marked on arrival at a term, and again when the result is on this very page', async ({ page }) => {
  await visit(page, lightPage);
  for (const turn of ['from elsewhere', 'from this very page']) {
    await search(page, 'rumination');
    await page.locator(`${result}[href*="#rumination"]`).click();
    await expect(page, turn).toHaveURL(at('/glossary/#rumination'));
    await expect(page.locator(bar)).toBeVisible();
    expect(await getMarked(page), turn).toContain('rumination');
    await expect(page.locator('#rumination')).toBeInViewport();
    await page.getByRole('button', { name: 'Clear the marks' }).click();
  }
});

test('the place takes the focus; words that are not there leave the page as it is; any words are shown as text', async ({
  page,
}) => {
  const section = '/purposes/attachment-styles/';
  await visit(page, `${section}#attachment-styles-research?highlight=avoidance`);
  await expect(page.locator('#attachment-styles-research')).toBeFocused();
  await expect(page.locator('#attachment-styles-research')).toBeInViewport();
  await expect(page).toHaveURL(at(`${section}#attachment-styles-research`));
  await expect(page.locator(bar)).toBeVisible();
  const arrive = (hash: string) =>
    page.evaluate((text) => {
      location.hash = text;
    }, hash);
  await arrive('#?highlight=xqzv');
  await expect(page).toHaveURL(at(section));
  await expect(page.locator(bar)).toHaveCount(0);
  await arrive(`#%zz?highlight=${encodeURIComponent('avoidance <img src=x onerror=alert(1)>')}`);
  await expect(page.locator(bar)).toContainText('marked for “avoidance”');
  await expect(page.locator(`${bar} img`)).toHaveCount(0);
});
