import { expect, test } from '@playwright/test';
import { sections } from '../html/content-files.ts';
import { at, visit } from './visit.ts';

test('a heading’s link copies its full address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/');
  await page.getByRole('link', { name: 'Link to “Fear of loss”' }).click();
  await expect(page.getByText('Address copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${at('/#fear-of-loss')}`);
});

test('the link of a page’s own heading copies the page’s address, without the words searched for', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/purposes/attachment-styles/?highlight=avoidance');
  await page.getByRole('link', { name: 'Link to “Attachment styles”' }).click();
  await expect(page.getByText('Address copied')).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}${at('/purposes/attachment-styles/')}`);
});

test('a way of citing is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/purposes/attachment-styles/');
  await page.getByRole('button', { name: 'Copy as APA' }).click();
  await expect(page.getByText('Citation copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `Why We Go Back. (2026, November 24). Attachment styles. https://whywegoback.example${at('/purposes/attachment-styles/')}`,
  );
});

test('a paragraph’s sign copies its address', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, '/purposes/attachment-styles/');
  await page.getByRole('link', { name: 'Link to the paragraph “some of us meet…”' }).click();
  await expect(page.getByText('Address copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL ?? ''}${at('/purposes/attachment-styles/#attachment-styles-some-of-us-meet')}`,
  );
});

test('a footnote leads to its note and back', async ({ page }) => {
  await visit(page, '/');
  await page.locator('#hope-for-reconciliation-fnref-drift').click();
  await expect(page).toHaveURL(at('/#hope-for-reconciliation-fn-drift'));
  await page.locator('#hope-for-reconciliation-fn-drift [data-footnote-backref]').click();
  await expect(page).toHaveURL(at('/#hope-for-reconciliation-fnref-drift'));
});

test('an address that leads nowhere is answered by a page that helps', async ({ page }) => {
  const response = await page.goto(at('/no-such-page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});

test('the list of contents stands beside the text on a wide window and covers none of it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/');
  const side = await page.getByRole('navigation', { name: 'Contents' }).boundingBox();
  const text = await page.locator('main').boundingBox();
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThan(text?.x ?? 0);
});

test('a phone shows the contents of the article within its text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await visit(page, '/');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'What to do with this' }).click();
  await expect(page).toHaveURL(at('/#closing'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is whole', async ({ page }) => {
    await visit(page, '/');
    await expect(page.locator('.article-section')).toHaveCount(10);
    await expect(page.locator('.callout')).toHaveCount(5);
    await expect(page.locator('.margin-note:visible')).toHaveCount(await page.locator('.footnotes li').count());
  });

  test('a section shows its findings, each with a link to its study', async ({ page }) => {
    await visit(page, '/purposes/attachment-styles/');
    const written = sections.find(({ id }) => id === 'attachment-styles');
    await expect(page.locator('.findings > li')).toHaveCount(written?.findings.length ?? 0);
    await page.locator('.findings a').first().click();
    await expect(page).toHaveURL(at('/references/#davis2003'));
    await expect(page.locator('#davis2003')).toBeVisible();
  });

  test('the search button leads to the topics', async ({ page }) => {
    await visit(page, '/');
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL(/\/topics\/\??$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });

  test('the search page leads to the topics', async ({ page }) => {
    await visit(page, '/search/');
    await page.getByRole('button', { name: 'Open the topics' }).click();
    await expect(page).toHaveURL(/\/topics\/\??$/);
  });

  test('the topics name every section', async ({ page }) => {
    await visit(page, '/topics/');
    const paths = await page.locator('.topic a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const sections = new Set(paths.filter((path) => /\/(motivations|purposes)\/[^/]+\/$/.test(path ?? '')));
    expect(sections.size).toBe(10);
  });
});
