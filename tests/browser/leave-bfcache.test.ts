/** Leaving, in a browser with a back-forward cache (bfcache): one with windows, where Playwright is told to leave it on. */
import { expect, test } from '@playwright/test';
import { getProgram } from '../programs.ts';
import { browserParameters } from './find-browser.ts';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { go, noteReturns } from './returning.ts';
import { at, visit } from './visit.ts';

test.use({
  launchOptions: {
    executablePath: getProgram('chromium'),
    args: browserParameters,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('Back does not show a page from the back-forward cache', async ({ page }) => {
  await serveNeutralPage(page);
  const returns = await noteReturns(page);
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
