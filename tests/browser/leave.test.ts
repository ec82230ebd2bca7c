/** Leaving at once, by one click or two presses of Esc, and not being brought back by Back. */
import { expect, test, type Page } from '@playwright/test';
import { neutralAddress, serveNeutralPage } from './neutral-page.ts';
import { openSearch } from './searching.ts';
import { layouts } from './site-pages.ts';
import { at, visit } from './visit.ts';

const getLeave = (page: Page) => page.getByRole('link', { name: 'Leave', exact: true });

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

test('a click replaces the page, and the history grows by nothing', async ({ page }) => {
  await visit(page, '/about/');
  await visit(page, '/purposes/attachment-styles/');
  const before = await page.evaluate(() => history.length);
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('two presses of Esc replace the page', async ({ page }) => {
  await visit(page, '/about/');
  await visit(page, '/purposes/attachment-styles/');
  const before = await page.evaluate(() => history.length);
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('two slow presses of Esc leave nothing', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Escape');
  const pressed = await page.evaluate(() => performance.now());
  await page.waitForFunction((before) => performance.now() - before > 600, pressed);
  await page.keyboard.press('Escape');
  expect(await isLeft(page)).toBe(false);
});

test('Esc held down leaves nothing', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  expect(await isLeft(page)).toBe(false);
});

test('two presses of Esc with a click or another key between them leave nothing', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
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
  'the reading choices': async (page) => {
    await page.locator('[data-reading-open]').click();
    await expect(page.locator('.choices-panel input:checked').first()).toBeFocused();
  },
  'what Leave means': async (page) => {
    await page.getByRole('button', { name: 'What Leave does' }).click();
    await expect(page.locator('.leave-meaning')).toBeVisible();
  },
};

for (const [name, open] of Object.entries(closedByEsc)) {
  test(`an Esc that closes ${name} does not count, and two after it do`, async ({ page }) => {
    await visit(page, '/purposes/attachment-styles/');
    await open(page);
    await pressEscapeTwice(page);
    await expect(page.locator(':popover-open, :modal')).toHaveCount(0);
    expect(await isLeft(page)).toBe(false);
    await pressEscapeTwice(page);
    await expect(page).toHaveURL(neutralAddress);
  });
}

test('an Esc pressed while an input method is composing does not count', async ({ page, context }) => {
  await visit(page, '/search/');
  await page.locator('[data-search-input]').focus();
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'あ', selectionStart: 1, selectionEnd: 1 });
  await pressEscapeTwice(page);
  expect(await isLeft(page)).toBe(false);
  await browser.send('Input.insertText', { text: 'あ' });
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
});

test('an Esc that has just ended a composition, as in Safari, does not count', async ({ page }) => {
  await visit(page, '/search/');
  await page.locator('[data-search-input]').focus();
  await page.locator('[data-search-input]').dispatchEvent('compositionend');
  await pressEscapeTwice(page);
  expect(await isLeft(page)).toBe(false);
});

test('nothing of the page is seen while the neutral one is slow to come', async ({ page }) => {
  await visit(page, '/');
  const isSeen = await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-leave]')?.click();
    return document.body.checkVisibility();
  });
  expect(isSeen).toBe(false);
  await expect(page).toHaveURL(neutralAddress);
});

test('Back never shows a page of the site after leaving, however often it is pressed', async ({ page }) => {
  await page.goto('about:blank');
  await visit(page, '/');
  await visit(page, '/evidence/');
  await visit(page, '/purposes/attachment-styles/');
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  for (const pages of ['the second', 'the first']) {
    // The page that Back leads to is replaced before it has loaded, which this would wait for.
    await page.evaluate(() => {
      history.back();
    });
    await expect(page.getByText('elsewhere'), pages).toBeVisible();
    await expect(page, pages).toHaveURL(neutralAddress);
    expect(await page.evaluate(() => history.length)).toBe(4);
  }
});

test('a page that Back leads to after leaving paints none of its text', async ({ page }) => {
  await page.route(neutralAddress, async (route) => {
    // No wait of the test's own: time in which the page that is left could paint.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.fulfill({ contentType: 'text/html', body: 'elsewhere' });
  });
  const painted: string[] = [];
  await page.exposeFunction('reportPaint', (name: string) => painted.push(name));
  await page.addInitScript(() => {
    if (performance.getEntriesByType('navigation')[0]?.toJSON().type !== 'back_forward') return;
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries())
        (globalThis as unknown as { reportPaint: (name: string) => void }).reportPaint(`${name} ${location.href}`);
    }).observe({ type: 'paint', buffered: true });
  });
  await visit(page, '/');
  await visit(page, '/evidence/');
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  const cameAgain = page.waitForResponse(neutralAddress);
  await page.evaluate(() => {
    history.back();
  });
  await cameAgain;
  expect(painted.filter((paint) => paint.startsWith('first-contentful-paint'))).toEqual([]);
  await expect(page).toHaveURL(neutralAddress);
});

test('Forward shows no page of the site either, after an earlier page has been left', async ({ page, context }) => {
  await page.goto('about:blank');
  await visit(page, '/');
  await visit(page, '/evidence/');
  await visit(page, '/support/');
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
  expect(await page.evaluate(() => history.length)).toBe(4);
});

test('who comes back on purpose finds the site again, and Back leads to its pages', async ({ page }) => {
  await visit(page, '/');
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  await visit(page, '/evidence/');
  await expect(page.locator('h1')).toBeVisible();
  await visit(page, '/support/');
  await page.goBack();
  await expect(page).toHaveURL(at('/evidence/'));
  await expect(page.locator('h1')).toBeVisible();
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
  await visit(page, '/evidence/');
  await visit(page, '/');
  await page.goBack();
  await expect(page.locator('h1')).toBeVisible();
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
});

test('leaving empties the session storage', async ({ page }) => {
  await visit(page, '/');
  const readSession = () => page.evaluate(() => Object.entries(sessionStorage));
  expect(await readSession()).toEqual([['here', '1']]);
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
  // A file of the site, which is no page.
  await page.goto(at('/favicon.svg'));
  expect(await readSession()).toEqual([]);
});

test('a tab that the browser restores, without its session storage, does not leave', async ({ page }) => {
  await visit(page, '/');
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
  await visit(page, '/');
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

for (const width of [320, 820, 1440]) {
  test(`it stands in the same place and is large enough on a page of every layout at ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const places = new Set<string>();
    for (const path of layouts) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      const box = await getLeave(page).boundingBox();
      expect(box, path).not.toBeNull();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), path).toBeGreaterThanOrEqual(44);
      places.add(`${width - (box?.x ?? 0) - (box?.width ?? 0)} from the end, ${box?.y ?? 0} from the top`);
    }
    expect([...places]).toHaveLength(1);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a plain link to the same page', async ({ page }) => {
    await visit(page, '/');
    await expect(getLeave(page)).toHaveAttribute('href', neutralAddress);
    await getLeave(page).click();
    await expect(page).toHaveURL(neutralAddress);
  });
  test('what Leave does is explained by a press', async ({ page }) => {
    await visit(page, '/');
    await page.getByRole('button', { name: 'What Leave does' }).click();
    await expect(page.getByText('Leave goes to a neutral page; Back does not come here.')).toBeVisible();
  });
});
