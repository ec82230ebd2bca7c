/** Leaving, in a browser with a back-forward cache (bfcache), which Playwright turns off unless told not to. */
import { expect, test } from '@playwright/test';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { at, visit } from './visit.ts';

test.use({
  launchOptions: {
    executablePath: process.env['BROWSER_PATH'] ?? '',
    args: ['--no-sandbox', '--disable-background-networking'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('Back does not show a page from the back-forward cache', async ({ page }) => {
  await serveNeutralPage(page);
  const returns: string[] = [];
  await page.exposeFunction('reportReturn', (address: string) => returns.push(address));
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) (globalThis as unknown as { reportReturn: (a: string) => void }).reportReturn(location.pathname);
    });
  });
  await visit(page, '/experts/');
  await visit(page, '/motivations/');
  // Not goBack, which waits for a cached page to load.
  await page.evaluate(() => {
    history.back();
  });
  await expect(page).toHaveURL(at('/experts/'));
  await page.evaluate(() => {
    history.forward();
  });
  await expect(page).toHaveURL(at('/motivations/'));
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.getByText('elsewhere')).toBeVisible();
  await expect(page).toHaveURL(neutralAddress);
  expect(returns, 'the browser must have cached pages for this test to mean anything').toEqual(
    ['/experts/', '/motivations/', '/experts/'].map(at),
  );
});
