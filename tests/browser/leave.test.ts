/** Leaving at once, by one click or two presses of Esc, and not being brought back by Back. */
import { expect, test, type Page } from '@playwright/test';
import { neutralAddress, serveNeutralPage } from './leaving.ts';
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
  await page.waitForTimeout(600);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(at('/'));
});

test('Esc held down leaves nothing', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.down('Escape');
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(at('/'));
});

test('two presses of Esc with a click or another key between them leave nothing', async ({ page }) => {
  await visit(page, '/');
  await page.keyboard.press('Escape');
  await page.locator('h1').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(at('/'));
});

test('two presses of Esc leave from within the search', async ({ page }) => {
  await visit(page, '/');
  await openSearch(page);
  await page.locator('[data-search-input]').fill('closure');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
});

test('two presses of Esc leave from within an open card', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  await page.locator('.prose > p > .citations > a').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await page.locator('#card a').first().focus();
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
});

test('two presses of Esc leave from within the reading choices', async ({ page }) => {
  await visit(page, '/');
  await page.locator('[data-reading-open]').click();
  await expect(page.locator('.choices-panel input:checked').first()).toBeFocused();
  await pressEscapeTwice(page);
  await expect(page).toHaveURL(neutralAddress);
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
  await page.evaluate(() => {
    history.back();
  });
  await page.waitForTimeout(800);
  expect(painted.filter((paint) => paint.startsWith('first-contentful-paint'))).toEqual([]);
  await expect(page).toHaveURL(neutralAddress);
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

test('where nothing can be kept, Leave still replaces the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Nothing is kept here.', 'SecurityError');
    };
  });
  await visit(page, '/');
  await getLeave(page).click();
  await expect(page).toHaveURL(neutralAddress);
});

for (const width of [320, 820, 1440]) {
  test(`it stands in the same place on a page of every layout at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const places = new Set<string>();
    for (const path of layouts) {
      await page.goto(at(path), { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.fonts.ready);
      const box = await getLeave(page).boundingBox();
      expect(box, path).not.toBeNull();
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
});
