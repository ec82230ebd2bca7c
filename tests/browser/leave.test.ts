/** Leaving at once, by one click or two presses of Esc, and not being brought back by Back. */
import { expect, test, type Page } from '@playwright/test';
import { getLeave, neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { openSearch } from './searching.ts';
import { at, visit } from './visit.ts';

test.beforeEach(async ({ page }) => {
  await serveNeutralPage(page);
});

async function pressEscapeTwice(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

/** Whether the page has been left, be the neutral one there already or not. */
const isLeft = (page: Page) =>
  page.evaluate((neutral) => document.documentElement.hidden || location.href === neutral, neutralAddress);
const countEntries = (page: Page) => page.evaluate(() => history.length);

test('a click replaces the page and empties the session; who comes back on purpose finds the site again', async ({
  page,
}) => {
  await visit(page, '/experts/');
  await visit(page, '/motivations/');
  const readSession = () => page.evaluate(() => Object.entries(sessionStorage));
  expect(await readSession()).toEqual([['here', '1']]);
  const before = await countEntries(page);
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  expect(await countEntries(page)).toBe(before);
  // A file of the site, which is no page.
  await page.goto(at('/favicon.svg'));
  expect(await readSession()).toEqual([]);
  await visit(page, '/experts/');
  await expect(page.locator('h1')).toBeVisible();
  await visit(page, '/purposes/');
  await page.goBack();
  await expect(page).toHaveURL(at('/experts/'));
  await expect(page.locator('h1')).toBeVisible();
});

test('Esc held down, parted by a press or a key, or part of a composition leaves nothing; two in a row do', async ({
  page,
  context,
}) => {
  await visit(page, '/search/');
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
  expect(await isLeft(page)).toBe(false);

  const box = page.locator('[data-search-input]');
  await box.click();
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'あ', selectionStart: 1, selectionEnd: 1 });
  await pressEscapeTwice(page);
  expect(await isLeft(page), 'composing').toBe(false);
  await browser.send('Input.insertText', { text: 'あ' });
  await page.keyboard.press('Shift');
  // Safari ends a composition before it tells of the key.
  await box.dispatchEvent('compositionend');
  await pressEscapeTwice(page);
  expect(await isLeft(page), 'composed').toBe(false);

  await page.keyboard.press('Shift');
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
});

test('an Esc that cancels a composition in the search leaves the search open, and the page too', async ({
  page,
  context,
}) => {
  await visit(page, '/purposes/attachment-styles/');
  await openSearch(page);
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'あ', selectionStart: 1, selectionEnd: 1 });
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-input]')).toBeFocused();
  await expect(page.locator('.search-dialog')).toBeVisible();
  // Safari ends a composition before it tells of the key.
  await page.locator('[data-search-input]').evaluate((box) => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('.search-dialog')).toBeVisible();
  expect(await isLeft(page)).toBe(false);
});

const closedByEsc: Record<string, (page: Page) => Promise<void>> = {
  'the search': async (page) => {
    await openSearch(page);
    await page.locator('[data-search-input]').fill('closure');
    await expect(page.locator('[data-search-result]').first()).toBeVisible();
  },
  'a card': async (page) => {
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page.locator('#card')).toBeVisible();
  },
  'a card that is read': async (page) => {
    await page.locator('.prose > p > .citations > a').first().click();
    await page.locator('#card a').first().focus();
  },
  'the contents': async (page) => {
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(page.locator('#contents')).toBeVisible();
  },
  'the reading choices': async (page) => {
    await page.locator('[data-reading-open]').click();
    await expect(page.locator('.choices-panel input:checked').first()).toBeFocused();
  },
  'what Leave means': async (page) => {
    await page.getByRole('button', { name: 'What Leave does' }).click();
    await expect(page.locator('.leave-meaning')).toBeVisible();
  },
};

test('an Esc that closes something does not count, and two after it do', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  for (const [name, open] of Object.entries(closedByEsc)) {
    await open(page);
    await pressEscapeTwice(page);
    await expect(page.locator(':popover-open, :modal'), name).toHaveCount(0);
    expect(await isLeft(page), name).toBe(false);
  }
  await page.keyboard.press('Shift');
  const before = await countEntries(page);
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
  expect(await countEntries(page)).toBe(before);
});

test('Back never shows a page of the site after leaving, nor any of its text, however often it is pressed', async ({
  page,
}) => {
  // After Back the neutral page is slow to come: not before the page that Back leads to has stopped, or been read whole.
  let hasStopped: PromiseWithResolvers<undefined> | undefined;
  await page.route(neutralAddress, async (route) => {
    await hasStopped?.promise;
    await route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
  });
  const shown: string[] = [];
  await page.exposeFunction('reportShown', (text: string) => {
    shown.push(text);
    hasStopped?.resolve(undefined);
  });
  await page.addInitScript(() => {
    if (performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'back_forward') return;
    document.addEventListener('readystatechange', () => {
      const body = document.body as HTMLElement | null;
      (globalThis as unknown as { reportShown: (text: string) => void }).reportShown(
        body?.checkVisibility() === true ? body.innerText : '',
      );
    });
  });
  await page.goto('about:blank');
  await visit(page, '/experts/');
  await visit(page, '/purposes/');
  await visit(page, '/motivations/');
  const isSeen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-leave]')?.click();
    return document.body.checkVisibility();
  });
  expect(isSeen).toBe(false);
  await expect(page).toHaveURL(neutralAddress);
  for (const pages of ['the second', 'the first']) {
    hasStopped = Promise.withResolvers();
    const cameAgain = page.waitForResponse(neutralAddress);
    // The page that Back leads to is replaced before it has loaded, which goBack would wait for.
    await page.evaluate(() => {
      history.back();
    });
    await cameAgain;
    await expect(page.getByText('elsewhere'), pages).toBeVisible();
    await expect(page, pages).toHaveURL(neutralAddress);
    expect(await countEntries(page)).toBe(4);
  }
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.filter((text) => text !== '')).toEqual([]);
});

test('Forward shows no page of the site either, after an earlier page has been left', async ({ page, context }) => {
  await page.goto('about:blank');
  await visit(page, '/experts/');
  await visit(page, '/purposes/');
  await visit(page, '/motivations/');
  await page.goBack();
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  const browser = await context.newCDPSession(page);
  const { currentIndex, entries } = await browser.send('Page.getNavigationHistory');
  expect(currentIndex).toBe(entries.length - 1);
  await page.evaluate(() => {
    history.back();
  });
  await expect(page.getByText('elsewhere')).toBeVisible();
  expect(await countEntries(page)).toBe(4);
});

test('where nothing can be stored, Leave still replaces the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(self, name, {
        get() {
          throw new DOMException('Nothing is kept here.', 'SecurityError');
        },
      });
  });
  await visit(page, '/experts/');
  await visit(page, '/motivations/');
  await page.goBack();
  await expect(page.locator('h1')).toBeVisible();
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
});

test('a tab that the browser restores, without its session storage, does not leave', async ({ page }) => {
  await visit(page, '/experts/');
  await page.addInitScript(() => {
    performance.getEntriesByType = () => [{ type: 'back_forward' }] as unknown as PerformanceEntryList;
  });
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  expect(await isLeft(page)).toBe(false);
});

test('what Leave does is explained by a press, by hover and by keyboard focus', async ({ page }) => {
  await visit(page, '/experts/');
  const meaning = page.locator('.leave-meaning');
  await expect(getLeave(page)).toHaveAttribute('title', 'Goes to a neutral page; Back does not come here');
  await expect(getLeave(page)).toHaveAccessibleDescription('Or press Esc twice.');
  await page.locator('[data-search-open]').focus();
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(getLeave(page)).toBeFocused();
  await expect(meaning).toHaveText('Leave goes to a neutral page; Back does not come here. Or press Esc twice.');
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link to the same page, and what it does is explained by a press', async ({ page }) => {
    await visit(page, '/experts/');
    await page.getByRole('button', { name: 'What Leave does' }).click();
    const meaning = page.getByRole('banner').getByText('Leave goes to a neutral page; Back does not come here.');
    await expect(meaning).toBeVisible();
    await expect(getLeave(page)).toHaveAttribute('href', neutralAddress);
    await getLeave(page).click();
    await expect(page).toHaveURL(neutralAddress);
  });
});
