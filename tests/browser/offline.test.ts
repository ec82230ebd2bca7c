/** The offline copy: read without a connection, and saved only where it is wanted. */
import { expect, type Page } from '@playwright/test';
import { bundleWorker } from '../../src/build/offline/bundle-worker.ts';
import { site as subject } from '../../src/lib/site/subject.ts';
import { test, visitAndSave } from './changing-site.ts';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { result, search } from './searching.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';

const getCaches = (page: Page) => page.evaluate(() => caches.keys());
const countWorkers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('the whole site can be read and searched without a connection', async ({ page, context, site }) => {
  await visitAndSave(page);
  await site.cut(context);
  for (const path of ['/purposes/attachment-styles/', '/references/', '/glossary/', '/?from=elsewhere']) {
    expect((await page.goto(path))?.status(), path).toBe(200);
  }
  for (const [asked, led] of [
    ['/support', '/support/'],
    ['/evidence/index.html', '/evidence/'],
  ] as const) {
    await page.goto(asked);
    await expect(page).toHaveURL(led);
  }
  await site.cut(context);
  await expect(page.locator('.site-notes')).toContainText('You are offline. This is the copy kept on your device');
  await search(page, 'dopamine');
  await expect(page.locator(result).first()).toContainText(/dopamine/i);
  await expect(page.locator('[data-search-result] mark').first()).toBeVisible();

  expect((await page.goto('/no-such-page/'))?.status()).toBe(503);
  await expect(page.locator('h1')).toHaveText('There is no connection');

  await page.goto('/experts/');
  await site.cut(context);
  await expect(page.locator('.site-notes')).toContainText('You are offline.');
  await site.reconnect(page);
  await expect(page.locator('.site-notes')).toHaveText('');
});

test('who removes the copy has none, on later pages either, until they ask for one', async ({ page, site }) => {
  site.shortenCopy();
  await visitAndSave(page, '/about/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Remove the kept copy' }).click();
  await expect(page.locator('.kept-copy')).toContainText('Removed.');
  await expect.poll(() => getCaches(page)).toEqual([]);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect([await countWorkers(page), await getCaches(page)]).toEqual([0, []]);
  await page.getByRole('button', { name: 'Keep a copy for reading offline' }).click();
  await expect(page.locator('.kept-copy')).toContainText('A copy is kept on this device.');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a device without room stores nothing, says so, and tries again when told to', async ({
  page,
  context,
  site,
  baseURL,
}) => {
  const browser = await context.newCDPSession(page);
  const makeRoom = (quotaSize?: number) =>
    browser.send('Storage.overrideQuotaForOrigin', {
      origin: baseURL ?? '',
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  site.shortenCopy(/^(|(references|evidence|topics)\/)$/);
  await makeRoom(100_000);
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('The copy could not be kept; nothing is left of it.');
  expect([await countWorkers(page), await getCaches(page)]).toEqual([0, []]);
  await makeRoom();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.kept-copy')).toContainText('A copy is kept on this device.');
});

test('a browser told to save data saves no copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/about/');
  await expect(page.locator('.kept-copy')).toContainText('No copy is kept on this device.');
  expect([await countWorkers(page), await getCaches(page)]).toEqual([0, []]);
});

test('who stays on a page has a copy too, but not who searches or waits for something', async ({ page, site }) => {
  site.shortenCopy();
  await ownTimers(page);
  await stopTimers(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/experts/');
  await page.clock.runFor(6000);
  await page.evaluate(
    () =>
      new Promise((heard) => {
        new PerformanceObserver(heard).observe({ type: 'resource' });
        void fetch('/favicon.svg');
      }),
  );
  await page.clock.runFor(6000);
  await page.keyboard.press('Shift');
  await page.clock.runFor(6000);
  // Whatever was asked for before this is known by now.
  await page.evaluate(() => fetch('/favicon.svg').then(({ ok }) => ok));
  expect(requested.filter((url) => url.includes('manage-offline-copy'))).toEqual([]);
  expect(site.asked.get('/sw.js')).toBeUndefined();
  await page.clock.runFor(11_000);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
});

test('nothing is stored for a reader who leaves before the copy is whole', async ({ page, context, site }) => {
  site.shortenCopy();
  await serveNeutralPage(page);
  const { promise, resolve: release } = Promise.withResolvers<undefined>();
  site.faults.set('/topics/', promise);
  await page.goto('/experts/');
  await page.mouse.wheel(0, 100);
  await expect.poll(() => site.asked.get('/topics/')).toBe(1);
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  release(undefined);
  // A file of the site, which is no page and runs no script.
  const other = await context.newPage();
  await other.goto('/favicon.svg');
  await expect.poll(async () => [await countWorkers(other), await getCaches(other)]).toEqual([0, []]);
});

test('a site built without an offline copy removes that of before, and leaves other sites theirs', async ({
  page,
  context,
  site,
  baseURL,
}) => {
  site.shortenCopy();
  await visitAndSave(page, '/experts/');
  const neighbours = [`${subject.slug} ${baseURL ?? ''}/guide/`, 'someone-else'];
  await page.evaluate((names) => Promise.all(names.map((name) => caches.open(name))), neighbours);
  expect(await getCaches(page)).toHaveLength(3);
  site.changed.set('sw.js', await bundleWorker('worker-removal', subject.slug));
  // Its pages register nothing either; those of this build would.
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new Error('Built without an offline copy.'));
  });
  await page.goto('/experts/');
  // Read from a file that does not reload.
  const other = await context.newPage();
  await other.goto('/favicon.svg');
  await expect.poll(() => getCaches(other)).toEqual(neighbours);
  await expect.poll(() => countWorkers(other)).toBe(0);
});

test('a site below a path is saved and read offline below that path', async ({ page, context, site }) => {
  site.shortenCopy(/^(about|offline)\/$/);
  await page.goto('/guide/favicon.svg');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/guide/sw.js');
    await navigator.serviceWorker.ready;
  });
  await site.cut(context);
  expect((await page.goto('/guide/about'))?.status()).toBe(200);
  await expect(page).toHaveURL('/guide/about/');
  expect((await page.goto('/guide/no-such-page/'))?.status()).toBe(503);
});
