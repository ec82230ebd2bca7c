/** Coming back from a result: the query is kept in the entry of the history, nowhere else, and not beyond leaving. */
import { expect, test } from '@playwright/test';
import { getLeave, neutralAddress } from './neutral-page.ts';
import { expectKept, followResult, goBack, noteReturns } from './returning.ts';
import { data, input, openSearch, result, search } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { at, visit } from './visit.ts';

test('who comes back from a result and opens search again has the query, its filter and its results', async ({
  page,
  context,
}) => {
  const returns = await noteReturns(page);
  await followResult(page);
  await goBack(page);
  await expectKept(page);
  expect(returns).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ here: '1' });
  expect(await context.cookies()).toEqual([]);
  expect(page.url()).not.toContain('dopamine');
});

test('what the reader has changed since is not brought back', async ({ page }) => {
  await followResult(page);
  await goBack(page);
  await expectKept(page);
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await page.reload();
  await openSearch(page);
  await expect(page.locator(input)).toHaveValue('');
});

test('what is typed before search is there takes the place of what was kept', async ({ page }) => {
  await followResult(page);
  const { promise: typed, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(/\/search-panel\.[\w-]+\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await goBack(page);
  await expect(page).toHaveURL(at(lightPage));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('closure');
  release(undefined);
  await expect(page.locator(input)).toHaveValue('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
});

test('words searched as they were typed are so again', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'atachment');
  await page.getByRole('button', { name: 'Search instead for “atachment”' }).click();
  await expect(page.locator('.search-mending')).toBeHidden();
  await page.locator('.search-ways a').first().click();
  await expect(page).not.toHaveURL(at(lightPage));
  await goBack(page);
  await expect(page).toHaveURL(at(lightPage));
  await openSearch(page);
  await expect(page.locator(input)).toHaveValue('atachment');
  await expect(page.locator('#search-status')).toHaveText('Nothing found for “atachment”.');
});

test('a link opened in a new tab keeps nothing', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'dopamine');
  const opened = page.context().waitForEvent('page');
  await page
    .locator(result)
    .first()
    .click({ modifiers: ['Control'] });
  await (await opened).close();
  expect(await page.evaluate(() => typeof history.state)).toBe('number');
});

test('after leaving, nothing of the query is found by Back, whether it was left from the result or from the page of the search', async ({
  page,
}) => {
  const kept: unknown[] = [];
  const texts: string[] = [];
  // After Back the neutral page is slow to come: not before the page that Back leads to has been read.
  let hasRead: PromiseWithResolvers<undefined> | undefined;
  await page.route(neutralAddress, async (route) => {
    await hasRead?.promise;
    await route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
  });
  await page.exposeFunction('reportKept', (state: unknown, text: string) => {
    kept.push(state);
    texts.push(text);
    hasRead?.resolve(undefined);
  });
  await page.addInitScript(() => {
    if (performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'back_forward') return;
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'loading') return;
      const { query = null } = Object(history.state) as { query?: unknown };
      const body = document.body as HTMLElement | null;
      (globalThis as unknown as { reportKept: (state: unknown, text: string) => void }).reportKept(
        query,
        body?.checkVisibility() === true ? body.innerText : '',
      );
    });
  });
  /** Presses Back after leaving, and expects to be led away. */
  const goBackInVain = async () => {
    [kept.length, texts.length] = [0, 0];
    hasRead = Promise.withResolvers();
    const cameAgain = page.waitForResponse(neutralAddress);
    await page.evaluate(() => {
      history.back();
    });
    await cameAgain;
    hasRead = undefined;
    await expect(page).toHaveURL(neutralAddress);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((query) => query !== null)).toEqual([]);
    expect(texts.filter((text) => text !== '')).toEqual([]);
  };

  await followResult(page);
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  await goBackInVain();

  await followResult(page);
  await goBack(page);
  await expectKept(page);
  // What is looked for above is there as long as the site is not left.
  expect(kept).toContainEqual({ text: 'dopamine', filters: { kind: 'section' }, isVerbatim: false });
  await page.keyboard.press('Escape');
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  await goBackInVain();
});

test('on the page of search the list is where it was left, and the box has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  // What search looks through comes late, after the browser has restored what it could.
  await page.route(data, async (route) => {
    await page.waitForLoadState('load');
    await route.continue();
  });
  await visit(page, '/search/?q=sex');
  const last = page.locator(result).nth(4);
  await last.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(300);
  await last.click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.locator(input)).toHaveValue('sex');
  await expect(last).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await expect(page.locator(input)).toBeFocused();
});
