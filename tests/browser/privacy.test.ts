import { expect, test, type Page } from '@playwright/test';
import { allPaths } from './site-pages.ts';
import { at, visit } from './visit.ts';

/** Collects what the content security policy refuses, and every address asked for. */
async function watch(page: Page) {
  const refused: string[] = [];
  const requested: string[] = [];
  await page.exposeFunction('reportRefusal', (refusal: string) => refused.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      (globalThis as unknown as { reportRefusal: (text: string) => void }).reportRefusal(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  return { refused, requested };
}

test('no page breaks its security policy, requests another origin or loads a file that the list lacks', async ({
  page,
  baseURL,
}) => {
  const { refused, requested } = await watch(page);
  for (const path of allPaths) {
    await visit(page, path);
    await page.waitForLoadState('networkidle');
  }
  await visit(page, '/');
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-input]').fill('dopamine');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.citations a').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
  expect(requested.length).toBeGreaterThan(allPaths.length);
  expect(requested.filter((url) => !url.startsWith(`${baseURL ?? ''}${at('/')}`) && !url.startsWith('blob:'))).toEqual(
    [],
  );

  await visit(page, '/about/');
  const listed = await page.locator('#privacy-files code').allTextContents();
  const loaded = requested.map((url) => new URL(url).pathname.slice(at('/').length));
  const files = [...new Set(loaded)].filter((file) => /\.\w+$/.test(file) && !file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !listed.includes(file))).toEqual([]);
});

test('no page sets a cookie or stores anything but the mark of its tab', async ({ page, context }) => {
  await visit(page, '/');
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-input]').fill('closure');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  // By this mark, Back after leaving can tell that the tab has left.
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ here: '1' });
});
