/** Leaving, in a browser with a back-forward cache (bfcache): one with windows, where Playwright is told to leave it on. */
import { expect, test, type Page } from '@playwright/test';
import { getProgram } from '../programs.ts';
import { browserParameters } from './find-browser.ts';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { at, visit } from './visit.ts';

test.use({
  launchOptions: {
    executablePath: getProgram('chromium'),
    args: browserParameters,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

/** Not Playwright's own, which waits for a cached page to load. The page goes once it has answered. */
const go = (page: Page, way: 'back' | 'forward') =>
  page.evaluate((name) => {
    setTimeout(() => {
      history[name]();
    });
  }, way);

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
  await go(page, 'back');
  await expect(page).toHaveURL(at('/experts/'));
  await go(page, 'forward');
  await expect(page).toHaveURL(at('/motivations/'));
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  await go(page, 'back');
  await expect(page.getByText('elsewhere')).toBeVisible();
  await expect(page).toHaveURL(neutralAddress);
  expect(returns, 'the browser must have cached pages for this test to mean anything').toEqual(
    ['/experts/', '/motivations/', '/experts/'].map(at),
  );
});
