/** Coming back from a result, in a browser with a back-forward cache: one with windows, where Playwright leaves it on. */
import { expect, test } from '@playwright/test';
import { getProgram } from '../programs.ts';
import { browserParameters } from './find-browser.ts';
import { expectKept, followResult, goBack, noteReturns } from './returning.ts';
import { lightPage } from './site-pages.ts';
import { at } from './visit.ts';

test.use({
  launchOptions: {
    executablePath: getProgram('chromium'),
    args: browserParameters,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

test('who comes back to a page from the back-forward cache has the query, its filter and its results', async ({
  page,
}) => {
  const returns = await noteReturns(page);
  await followResult(page);
  await goBack(page);
  await expectKept(page);
  expect(returns, 'the browser must have cached the page for this test to mean anything').toEqual([at(lightPage)]);
});
