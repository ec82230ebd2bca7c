/** The copy on the device, and the rest that is kept: gone once a reader leaves, and never begun after Support unasked. */
import { expect, type Page } from '@playwright/test';
import { test, visitAndKeep, type ChangingSite } from './changing-site.ts';
import { neutralAddress, serveNeutralPage } from './neutral-page.ts';

test.beforeEach(async ({ page }) => {
  await serveNeutralPage(page);
});

async function leave(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Leave', exact: true }).click();
  await expect(page).toHaveURL(neutralAddress);
}

/** What the browser keeps of the site, looked at from a file that is no page and starts nothing, in the same tab. */
async function expectNothingKept(page: Page, but: { session?: string[] } = {}): Promise<void> {
  await page.goto('/favicon.svg');
  const countKept = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      databases: await indexedDB.databases(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
    }));
  await expect.poll(countKept).toEqual({ workers: 0, caches: [], databases: [], local: [], session: [], ...but });
}

const keepChoice = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('reading-choices', '{"theme":"dark"}');
  });

const hasBegun = (site: ChangingSite) => site.asked.has('/sw.js');
const hasConsidered = (site: ChangingSite) =>
  [...site.asked.keys()].some((path) => path.includes('manage-offline-copy'));

test('leaving takes away the copy and the reading choices', async ({ page }) => {
  await visitAndKeep(page);
  await keepChoice(page);
  await leave(page);
  await expectNothingKept(page);
});

test('and that no copy was wanted', async ({ page }) => {
  await visitAndKeep(page, '/about/');
  await page.getByRole('button', { name: 'Remove the kept copy' }).click();
  await expect(page.locator('.kept-copy')).toContainText('Removed.');
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await leave(page);
  await expectNothingKept(page);
});

test('also from a page that its worker does not answer', async ({ page, context }) => {
  await visitAndKeep(page);
  const browser = await context.newCDPSession(page);
  const loaded = page.waitForEvent('load');
  await browser.send('Page.reload', { ignoreCache: true });
  await loaded;
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await leave(page);
  await expectNothingKept(page);
});

test('also while a newer edition is coming, and another tab is open', async ({ page, context, site }) => {
  await visitAndKeep(page);
  const other = await context.newPage();
  await other.goto('/glossary/');
  site.publishSecond();
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  const asked = site.asked.get('/topics/') ?? 0;
  await page.goto('/evidence/');
  await expect.poll(() => site.asked.get('/topics/')).toBeGreaterThan(asked);
  await leave(page);
  release(undefined);
  await expectNothingKept(page);
});

test('also while the first is coming, and another tab is open', async ({ page, context, site }) => {
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  const other = await context.newPage();
  await other.goto('/glossary/');
  await page.goto('/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => site.asked.get('/topics/')).toBe(1);
  await leave(page);
  release(undefined);
  await expectNothingKept(page);
});

test('who has opened Support is given no copy, in that tab, until they ask for one', async ({ page, site }) => {
  await page.goto('/support/');
  await page.goto('/evidence/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => hasConsidered(site)).toBe(true);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect(hasBegun(site)).toBe(false);
  await page.getByRole('button', { name: 'Keep a copy for reading offline' }).click();
  await expect(page.locator('.kept-copy')).toContainText('A copy is kept on this device.');
});

test('a copy that is still coming when Support is opened is given up', async ({ page, site }) => {
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  await page.goto('/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => site.asked.get('/topics/')).toBe(1);
  await page.goto('/support/');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  release(undefined);
  await expectNothingKept(page, { session: ['here'] });
});

test('a page that is shown again as it was begins none', async ({ page, site }) => {
  await page.goto('/');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect([hasConsidered(site), hasBegun(site)]).toEqual([false, false]);
});

test('one button removes all that the site keeps, says what it was, and gives no copy again', async ({
  page,
  site,
}) => {
  await visitAndKeep(page, '/about/');
  await keepChoice(page);
  await page.goto('/support/');
  const remove = page.getByRole('button', { name: 'Remove all that this site keeps' });
  await remove.click();
  const said = page.locator('.remove-all [role="status"]');
  await expect(said).toHaveText(
    'Removed: the copy for reading offline, your reading choices. This site keeps nothing on this device now.',
  );
  const kept = () =>
    page.evaluate(async () => [
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
      { ...localStorage, ...sessionStorage },
    ]);
  expect(await kept()).toEqual([[], 0, {}]);
  await remove.click();
  await expect(said).toHaveText('Nothing was kept. This site keeps nothing on this device now.');
  // Back from elsewhere comes to the page again, for nobody has left.
  await page.goto(neutralAddress);
  await page.goBack();
  await expect(remove).toBeVisible();
  expect(await kept()).toEqual([[], 0, { here: '2' }]);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect(await kept()).toEqual([[], 0, { here: '2' }]);
  expect(site.asked.get('/sw.js')).toBe(1);
});
