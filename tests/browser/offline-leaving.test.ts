/** The offline copy, and all else that is stored: removed on leaving, and not saved unasked after Support. */
import { expect, type Page } from '@playwright/test';
import { test, visitAndSave, type ChangingSite } from './changing-site.ts';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';

test.beforeEach(async ({ page, site }) => {
  site.shortenCopy();
  await serveNeutralPage(page);
});

async function leave(page: Page): Promise<void> {
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
}

/** What the browser stores of the site, read from a file that is no page and runs no script, in the same tab. */
async function expectNothingStored(page: Page, but: { session?: string[] } = {}): Promise<void> {
  await page.goto('/favicon.svg');
  const readStorage = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      databases: await indexedDB.databases(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
    }));
  await expect.poll(readStorage).toEqual({ workers: 0, caches: [], databases: [], local: [], session: [], ...but });
}

const storeChoice = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('reading-choices', '{"theme":"dark"}');
  });

const hasFetchedWorker = (site: ChangingSite) => site.asked.has('/sw.js');
const hasLoadedScript = (site: ChangingSite) =>
  [...site.asked.keys()].some((path) => path.includes('manage-offline-copy'));

test('leaving removes that the copy was refused', async ({ page }) => {
  await visitAndSave(page, '/about/');
  await page.getByRole('button', { name: 'Remove the kept copy' }).click();
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
  await leave(page);
  await expectNothingStored(page);
});

test('leaving removes the reading choices, and the copy from a page that the service worker does not control', async ({
  page,
  context,
}) => {
  await visitAndSave(page, '/experts/');
  await storeChoice(page);
  const browser = await context.newCDPSession(page);
  const loaded = page.waitForEvent('load');
  await browser.send('Page.reload', { ignoreCache: true });
  await loaded;
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await leave(page);
  await expectNothingStored(page);
});

test('leaving removes the copy while an update is being fetched, and another tab is open', async ({
  page,
  context,
  site,
}) => {
  await visitAndSave(page, '/experts/');
  const other = await context.newPage();
  await other.goto('/purposes/');
  site.publishUpdate();
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  const asked = site.asked.get('/topics/') ?? 0;
  await page.goto('/motivations/');
  await expect.poll(() => site.asked.get('/topics/')).toBeGreaterThan(asked);
  await leave(page);
  release(undefined);
  await expectNothingStored(page);
});

test('leaving removes the first copy while it is being fetched, and another tab is open', async ({
  page,
  context,
  site,
}) => {
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  const other = await context.newPage();
  await other.goto('/purposes/');
  await page.goto('/experts/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => site.asked.get('/topics/')).toBe(1);
  await leave(page);
  release(undefined);
  await expectNothingStored(page);
});

test('who has opened Support is given no copy, in that tab, until they ask for one', async ({ page, site }) => {
  await page.goto('/support/');
  await page.goto('/motivations/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => hasLoadedScript(site)).toBe(true);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect(hasFetchedWorker(site)).toBe(false);
  await page.getByRole('button', { name: 'Keep a copy for reading offline' }).click();
  await expect(page.locator('.kept-copy')).toContainText('A copy is kept on this device.');
});

test('a copy that is still being fetched when Support is opened is cancelled', async ({ page, site }) => {
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  await page.goto('/experts/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => site.asked.get('/topics/')).toBe(1);
  await page.goto('/support/');
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  release(undefined);
  await expectNothingStored(page, { session: ['here'] });
});

test('a page from the back-forward cache saves no copy', async ({ page, site }) => {
  await page.goto('/experts/');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect([hasLoadedScript(site), hasFetchedWorker(site)]).toEqual([false, false]);
});

test('one button removes all that the site stores, says what it was, and saves no copy again', async ({
  page,
  site,
}) => {
  await visitAndSave(page, '/about/');
  await storeChoice(page);
  await page.goto('/support/');
  const remove = page.getByRole('button', { name: 'Remove all that this site keeps' });
  await remove.click();
  const said = page.locator('.remove-all [role="status"]');
  await expect(said).toHaveText(
    'Removed: the copy for reading offline, your reading choices. This site keeps nothing on this device now.',
  );
  const readStored = () =>
    page.evaluate(async () => [
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
      { ...localStorage, ...sessionStorage },
    ]);
  expect(await readStored()).toEqual([[], 0, {}]);
  await remove.click();
  await expect(said).toHaveText('Nothing was kept. This site keeps nothing on this device now.');
  // Back from elsewhere comes to the page again, for nobody has left.
  await page.goto(neutralAddress);
  await page.goBack();
  await expect(remove).toBeVisible();
  expect(await readStored()).toEqual([[], 0, { here: '2' }]);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect(await readStored()).toEqual([[], 0, { here: '2' }]);
  expect(site.asked.get('/sw.js')).toBe(1);
});
