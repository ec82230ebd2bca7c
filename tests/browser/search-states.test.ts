/** What a reader is shown when search, its data or its passages cannot be fetched, and what can be done then. */
import { expect, test, type Route } from '@playwright/test';
import { input, result, search, status } from './searching.ts';
import { ownTimers } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

const data = '**/search-records.json';

async function expectTopicsLink(page: Parameters<typeof visit>[0]): Promise<void> {
  await expect(page.locator(`${status} a`)).toHaveAttribute('href', at('/topics/'));
}

for (const [name, answer] of [
  ['missing', { status: 404, body: 'Not found' }],
  ['broken on the server', { status: 500, body: '' }],
] as const) {
  test(`data that is ${name} shows an error`, async ({ page }) => {
    await page.route(data, (route) => route.fulfill(answer));
    await visit(page, '/');
    await page.locator('[data-search-open]').click();
    await page.locator(input).fill('dopamine');
    await expect(page.locator(status)).toContainText('could not be fetched');
    await expectTopicsLink(page);
  });
}

for (const [name, body] of [
  ['cut short', '{"records": [{"path": "/mot'],
  ['of another shape', '{"records": {}}'],
  ['empty', ''],
  ['without records', '{"records": []}'],
  ['filled with nonsense', '{"records": [1, null, "a"]}'],
] as const) {
  test(`data that is ${name} is called damaged`, async ({ page }) => {
    await page.route(data, (route) => route.fulfill({ contentType: 'application/json', body }));
    await visit(page, '/');
    await page.locator('[data-search-open]').click();
    await page.locator(input).fill('dopamine');
    await expect(page.locator(status)).toContainText('arrived damaged');
    await expectTopicsLink(page);
  });
}

test('data that was damaged once is fetched again', async ({ page }) => {
  await page.route(data, (route) => route.fulfill({ json: { records: [1, null] } }), { times: 1 });
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await expect(page.locator(status)).toContainText('arrived damaged');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-narrow')).toBeVisible();
  await expect(page.locator(input)).toBeFocused();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('a blocked request shows an error, and can be tried again', async ({ page }) => {
  // The machine that runs the tests may be on no network.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => true });
  });
  await page.route(data, (route) => route.abort());
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('could not be fetched');
  await page.unroute(data);
  await page.locator(input).evaluate((box: HTMLInputElement) => (box.value = 'dopamnie'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-mending')).toContainText('Showing results for dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('without a connection it says so; with what was fetched before, it searches on', async ({ page, context }) => {
  await visit(page, '/');
  await page.locator('[data-search-open]').hover();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('You are offline');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await context.setOffline(true);
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await expect(page.locator(status)).toContainText('The passages within them could not be fetched');
});

test('on a slow connection it says so, and offers the topics', async ({ page }) => {
  await page.clock.install();
  await page.route(data, () => undefined);
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toHaveText('Loading…');
  await page.clock.runFor(5000);
  await expect(page.locator(status)).toContainText('Still loading');
  await expectTopicsLink(page);
});

test('results stay when their passages cannot be fetched', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await visit(page, '/');
  await search(page, 'dopamine');
  await expect(page.locator(status)).toContainText('The passages within them could not be fetched');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('results stay when the index of passages is damaged', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.fulfill({ body: 'damaged' }));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await visit(page, '/');
  const came = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.pf_index'));
  await search(page, 'dopamine');
  await came;
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  // By the next answer, the index has been read.
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  expect(errors).toEqual([]);
});

test('when the search itself cannot be loaded, its button leads to the topics', async ({ page }) => {
  await visit(page, '/');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('[data-search-open]').click();
  await expect(page).toHaveURL(/\/topics\/\??$/);
});

test('a browser told to save data fetches no passages', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await ownTimers(page);
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.clock.runFor(10_000);
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
});

/** Help and the line to support have to be there whatever becomes of the records. */
for (const [name, answer] of [
  ['blocked', (route: Route) => route.abort()],
  ['hanging', () => undefined],
  ['failing', (route: Route) => route.fulfill({ status: 500, body: '' })],
  ['garbage', (route: Route) => route.fulfill({ contentType: 'application/json', body: '{"records": [1, nul' })],
] as const) {
  test(`help is shown though the records are ${name}, and alone`, async ({ page }) => {
    await page.route(data, answer);
    await visit(page, '/');
    await page.locator('[data-search-open]').click();
    await page.locator(input).fill('he hits me');
    await expect(page.locator(result)).toHaveCount(1);
    await expect(page.locator(result)).toHaveAttribute('href', at('/support/#safety'));
    await expect(page.locator('.search-danger a[href="tel:999"]').first()).toBeVisible();
    await expect(page.locator('.search-prompt a')).toHaveAttribute('href', at('/support/'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/support/#safety'));
  });
}

test('help is shown without a connection, once search is loaded', async ({ page, context }) => {
  await page.route(data, (route) => route.abort());
  await visit(page, '/');
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toBeFocused();
  await context.setOffline(true);
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('You are offline');
  await page.locator(input).fill('i want to die');
  await expect(page.locator(result)).toHaveCount(1);
  await expect(page.locator('.search-danger .search-country a[href^="tel:"]').first()).toBeVisible();
  await expect(page.locator(status)).not.toContainText('You are offline');
});

for (const [name, query, answer] of [
  ['nothing is typed', '', undefined],
  ['it is loading', 'dopamine', () => undefined],
  ['there is a fault', 'dopamine', (route: Route) => route.abort()],
  ['the records are damaged', 'dopamine', (route: Route) => route.fulfill({ json: { records: [1] } })],
  ['there are results', 'dopamine', undefined],
  ['all are loose', 'weather in august', undefined],
  ['nothing is found', 'dopaxxxxne', undefined],
  ['help is shown', 'i want to die', undefined],
] as const) {
  for (const path of ['/', '/search/']) {
    test(`the line to support is shown when ${name} on ${path}`, async ({ page }) => {
      if (answer !== undefined) await page.route(data, answer);
      await visit(page, path);
      await page.locator('[data-search-open]').click();
      await page.locator(input).fill(query);
      const prompt = page.locator('.search-prompt:visible');
      await expect(prompt).toHaveText('Afraid of someone, or thinking of not being here? Support');
      await expect(prompt.locator('a')).toHaveAttribute('href', at('/support/'));
    });
  }
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the line to support is shown on /search/', async ({ page }) => {
    await page.goto(at('/search/'));
    const prompt = page.locator('.search-prompt:visible');
    await expect(prompt).toHaveText('Afraid of someone, or thinking of not being here? Support');
    await expect(prompt.locator('a')).toHaveAttribute('href', at('/support/'));
  });
});

test('without a connection, the button says so and the page stays', async ({ page, context }) => {
  await visit(page, '/about/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.locator('[data-search-open]').click();
  const notice = page.locator('.search-notice');
  await expect(notice).toContainText('There is no connection');
  await expect(notice).toHaveAttribute('role', 'status');
  await expect(page).toHaveURL(at('/about/'));
  await expect(page.locator('h1')).toHaveText('About this article');
});
