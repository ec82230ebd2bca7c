/** What a reader is shown when search, its data or the words of the pages cannot be fetched, and what can be done then. */
import { expect, test, type Page, type Route } from '@playwright/test';
import {
  data,
  expectSupportLine,
  getEveryMention,
  input,
  mention,
  passages,
  result,
  search,
  status,
  unrecorded,
} from './searching.ts';
import { lightPage } from './site-pages.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';
import { at, visit, waitUntilIdle } from './visit.ts';

async function expectTopicsLink(page: Page): Promise<void> {
  await expect(page.locator(`${status} a`)).toHaveAttribute('href', at('/topics/'));
}

/** Help has to be there, and alone, whatever becomes of the records. */
async function expectHelp(page: Page, when: string): Promise<void> {
  await page.locator(input).fill('he hits me');
  await expect(page.locator(result), when).toHaveCount(1);
  await expect(page.locator(result), when).toHaveAttribute('href', at('/support/#safety'));
  await expect(page.locator('.search-danger a[href="tel:999"]').first()).toBeVisible();
  await expectSupportLine(page, when);
}

const send = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });
/** What may become of the records, and what is said of it; one kind after the other, so that each must be said anew. */
const faults = [
  ['blocked', (route) => route.abort(), 'could not be fetched'],
  ['cut short', send('{"records": [{"path": "/mot'), 'arrived damaged'],
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' }), 'could not be fetched'],
  ['nonsense', send('{"records": [1, null, "a"]}'), 'arrived damaged'],
] as const satisfies [string, (route: Route) => Promise<void>, string][];

test('records that are blocked, missing or damaged are called so, may be fetched again, and keep no one from help', async ({
  page,
}) => {
  // The machine that runs the tests may be on no network.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => true });
  });
  let answer: (route: Route) => Promise<void> = faults[0][1];
  await page.route(data, (route) => answer(route));
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  for (const [name, next, said] of faults) {
    answer = next;
    // What was opened before the first has failed already.
    if (next === faults[0][1]) await page.locator(input).fill('dopamine');
    else await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(status), name).toContainText(said);
    await expectTopicsLink(page);
    await expectSupportLine(page, name);
  }
  answer = faults[0][1];
  await expectHelp(page, 'there is a fault');
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('could not be fetched');
  await page.unroute(data);
  await page.locator(input).evaluate((box: HTMLInputElement) => (box.value = 'dopamnie'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.search-mending')).toContainText('Showing results for dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await expect(page.locator(input)).toBeFocused();
});

test('a mistake in search is called that, whether in what it makes of the records or in what it does with a word', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route(data, send('{"records": [{"path": "/rest/"}]}'));
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  await expect(page.locator(status)).toContainText('Search itself has failed');
  await expectTopicsLink(page);
  await page.unroute(data);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await page.evaluate(() => {
    Array.prototype.sort = () => {
      throw new TypeError('a mistake');
    };
  });
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('Search itself has failed');
  await expect(page.locator(result)).toHaveCount(0);
  await expectTopicsLink(page);
  await expectHelp(page, 'search has failed');
  // And nothing hides it from whoever can mend it.
  expect(errors).toContain('a mistake');
});

test('on a slow connection it says so, offers the topics, and shows help at once', async ({ page }) => {
  await ownTimers(page);
  await page.route(data, () => undefined);
  await visit(page, lightPage);
  await stopTimers(page);
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toHaveText('Loading…');
  await expectSupportLine(page, 'it is loading');
  await page.clock.runFor(5000);
  await expect(page.locator(status)).toContainText('Still loading');
  await expectTopicsLink(page);
  await expectHelp(page, 'it is loading');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at('/support/#safety'));
});

test('without a connection it says so, shows help all the same, and searches on with what was fetched before', async ({
  page,
  context,
}) => {
  await page.route(data, (route) => route.abort());
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toBeFocused();
  await context.setOffline(true);
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('You are offline');
  await expectHelp(page, 'offline');
  await expect(page.locator(status)).not.toContainText('You are offline');
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toContainText('You are offline');
  await page.unroute(data);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await context.setOffline(true);
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await getEveryMention(page).click();
  await expect(page.locator('.search-more')).toContainText('The pages could not be searched');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
});

for (const [fault, answer] of [
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['cut short', send('[{"path": "/support/", "title": "Su')],
  ['nonsense', send('{"pages": 3}')],
] as const satisfies [string, (route: Route) => Promise<void>][]) {
  test(`words of the pages that are ${fault} keep no result and no help away, and may be fetched again`, async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(passages, answer);
    await visit(page, lightPage);
    await search(page, unrecorded.query);
    const more = page.locator('.search-more');
    await expect(more).toContainText('The pages could not be searched.');
    await expect(page.locator('.search-help')).toBeVisible();
    await page.locator(input).fill('dopamine');
    await getEveryMention(page).click();
    await expect(more).toContainText('The pages could not be searched.');
    await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
    await page.unroute(passages);
    await more.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(mention).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('help is not kept back for long by words that do not come', async ({ page }) => {
  await ownTimers(page);
  await page.route(passages, () => undefined);
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  await expect(page.locator('.search-narrow')).toBeVisible();
  await stopTimers(page);
  await page.locator(input).fill('xqzvw');
  await expect(page.locator(status)).toContainText('Nothing found');
  await page.clock.runFor(1000);
  await expect(page.locator('.search-more')).toHaveText('Looking through every page…');
  await expect(page.locator('.search-help')).toBeHidden();
  await page.clock.runFor(1500);
  await expect(page.locator('.search-help')).toBeVisible();
});

test('a browser told to save data fetches the words of the pages only when asked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await ownTimers(page);
  await visit(page, lightPage);
  await search(page, unrecorded.query);
  await page.clock.runFor(10_000);
  expect(requested.filter((url) => url.endsWith('passages.json'))).toEqual([]);
  await getEveryMention(page).click();
  await expect(page.locator(mention).first()).toContainText(unrecorded.title);
});

test('when search cannot be loaded, its button says that there is no connection, or leads to the topics', async ({
  page,
  context,
}) => {
  await visit(page, lightPage);
  await waitUntilIdle(page);
  await context.setOffline(true);
  await page.locator('[data-search-open]').click();
  const notice = page.locator('.search-notice');
  await expect(notice).toContainText('There is no connection');
  await expect(notice).toHaveAttribute('role', 'status');
  await expect(page).toHaveURL(at(lightPage));
  await expect(page.locator('h1')).toBeVisible();
  await context.setOffline(false);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.locator('[data-search-open]').click();
  await expect(page).toHaveURL(/\/topics\/\??$/);
});

test('whatever opens search without a connection leads to no error of the browser', async ({ page, context }) => {
  await visit(page, '/topics/');
  await visit(page, lightPage);
  await waitUntilIdle(page);
  await context.setOffline(true);
  const notice = page.locator('.search-notice');
  const button = page.locator('[data-search-open]');
  const ways: Record<string, () => Promise<void>> = {
    'Ctrl+K': () => page.keyboard.press('Control+k'),
    'Enter on its button': () => button.press('Enter'),
    'the space bar on its button': () => button.press('Space'),
    'a click': () => button.click(),
  };
  for (const [name, open] of Object.entries(ways)) {
    await page.evaluate(() => document.querySelector('.search-notice')?.replaceChildren());
    await open();
    await expect(notice, name).toContainText('There is no connection');
    await expect(notice, name).toBeInViewport();
    await expect(page, name).toHaveURL(at(lightPage));
  }
  await context.setOffline(false);
  await button.click();
  await expect(page.locator(input)).toBeFocused();
});

test('the page of search that is open when the connection ends says so, and leads to no error of the browser', async ({
  page,
}) => {
  // What tells of no connection is not the same on every machine that runs the tests.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'onLine', { get: () => false });
  });
  await page.route(data, (route) => route.abort());
  await visit(page, '/search/');
  await page.locator(input).fill('dopamine');
  await expect(page.locator(status)).toHaveText('You are offline, and search has not been fetched yet. Try again.');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toBeFocused();
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await expectHelp(page, 'offline');
  await page.unroute(data);
  await page.locator(input).fill('dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('what is typed after Ctrl+K, before search is there, stands in its box', async ({ page }) => {
  let open: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(/\/search-panel\.[\w-]+\.js$/, async (route) => {
    await opened;
    await route.continue();
  });
  await visit(page, lightPage);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dopamime');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ne');
  open?.();
  await expect(page.locator(input)).toHaveValue('dopamine');
  await expect(page.locator(input)).toBeFocused();
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await page.keyboard.type(' wave');
  await expect(page.locator(input)).toHaveValue('dopamine wave');
  // Opened again, it keeps the words, and a key replaces them.
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await page.keyboard.press('Control+k');
  await expect(page.locator(input)).toHaveValue('dopamine wave');
});
