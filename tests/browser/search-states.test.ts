/** What a reader is told when search, its data or its passages cannot be had, and the way on that is left. */
import { expect, test } from '@playwright/test';
import { input, result, search, status } from './searching.ts';
import { at, visit } from './visit.ts';

const data = '**/search-records.json';

async function expectTopicsLink(page: Parameters<typeof visit>[0]): Promise<void> {
  await expect(page.locator(`${status} a`)).toHaveAttribute('href', at('/topics/'));
}

for (const [name, answer] of [
  ['missing', { status: 404, body: 'Not found' }],
  ['broken on the server', { status: 500, body: '' }],
] as const) {
  test(`data that is ${name} is owned up to`, async ({ page }) => {
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

test('data that was damaged once is fetched anew', async ({ page }) => {
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

test('a blocked request is owned up to, and can be tried again', async ({ page }) => {
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

test('a slow connection is told of, with a way on', async ({ page }) => {
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
  await search(page, 'dopamine');
  await page.waitForTimeout(2500);
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  expect(errors).toEqual([]);
});

test('when the search itself cannot be loaded, its button leads to the topics', async ({ page }) => {
  await visit(page, '/');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('[data-search-open]').click();
  await expect(page).toHaveURL(/\/topics\/\??$/);
});

test('a reader whose browser saves data is sent no passages', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await visit(page, '/');
  await search(page, 'dopamine');
  await page.waitForTimeout(1500);
  expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
});
