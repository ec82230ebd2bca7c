/** Arriving at a place of a page by an address that somebody has written, or a messenger has mangled. */
import { expect, test } from '@playwright/test';
import { at, visit } from './visit.ts';

test.beforeEach(({ page }) => page.setViewportSize({ width: 390, height: 700 }));

for (const hash of [
  'emotional-closure.',
  'emotional-closure)',
  'Emotional-Closure',
  'emotional-closure%20',
  '%65motional-closure',
]) {
  test(`#${hash} leads where it means to`, async ({ page }) => {
    await visit(page, `/#${hash}`);
    await expect(page).toHaveURL(at('/#emotional-closure'));
    await expect(page.locator('#emotional-closure:target')).toBeInViewport();
  });
}

test('a place within a fold is opened, on this very page too', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  await page.evaluate(() => {
    location.hash = 'Attachment-Styles-Studies,';
  });
  await expect(page).toHaveURL(at('/purposes/attachment-styles/#attachment-styles-studies'));
  await expect(page.locator('details:has(> summary > #attachment-styles-studies)')).toHaveAttribute('open', '');
});

test('Back leads to where the reader was, and not to the address that was mended', async ({ page }) => {
  await visit(page, '/about/');
  await page.goto(at('/#emotional-closure.'));
  await expect(page).toHaveURL(at('/#emotional-closure'));
  await page.goBack();
  await expect(page).toHaveURL(at('/about/'));
});

test('what names no place stays as it was written, and is looked for without a word', async ({ page }) => {
  const asked = page.waitForResponse(/\/arrival\.[\w-]+\.js$/);
  await visit(page, '/#no-such-place');
  await (await asked).finished();
  await expect(page).toHaveURL(at('/#no-such-place'));
  await expect(page.locator('.search-bar')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
