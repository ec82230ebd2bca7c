import { test, type Page } from '@playwright/test';

/**
 * Opens one page for all tests of a group, which run in order, each where the one before has left it: who only looks on
 * needs no page of their own. After a failure the next test begins with a new one.
 * @returns What gives a test that page.
 */
export function sharePage(open: (page: Page) => Promise<void>): () => Page {
  let page: Page;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await open(page);
  });
  test.afterAll(() => page.close());
  return () => page;
}
