/** Cards whose text is on another page: fetched when wanted, and plain links where that fails. */
import { expect, test } from '@playwright/test';
import { getCard, getTerm, section } from './citing.ts';
import { visitStopped } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

test.describe('on the whole article', () => {
  test('a card is fetched when it is wanted, and its page only once', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await visit(page, '/');
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => path === at('/references/') || path === at('/glossary/'))).toEqual([]);
    const citations = page.locator('.prose > p > .citations > a');
    await citations.first().click();
    await expect(getCard(page)).toContainText('Halpern-Meekin');
    await page.keyboard.press('Escape');
    await citations.nth(1).click();
    await expect(getCard(page)).toContainText('Spielmann');
    expect(requested.filter((path) => path === at('/references/'))).toHaveLength(1);
    await page.keyboard.press('Escape');
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('In the glossary');
  });

  test('a card that is slow to come opens and stays, though the pointer has moved', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    const { promise: moved, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/references/', async (route) => {
      await moved;
      await route.continue();
    });
    await visitStopped(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await page.mouse.move(20, 300);
    await page.mouse.move(40, 320);
    release(undefined);
    await expect(getCard(page)).toBeVisible();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
  });

  test('a card that is slow to come does not open once the reader has done something else', async ({ page }) => {
    const { promise: turned, resolve: release } = Promise.withResolvers<undefined>();
    await page.route('**/references/', async (route) => {
      await turned;
      await route.continue();
    });
    await visit(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await page.keyboard.press('Control+k');
    await expect(page.locator('[data-search-input]')).toBeFocused();
    release(undefined);
    // Asked for after it, and so there after it, read and put to use.
    await page.evaluate(async (address) => (await fetch(address)).text(), at('/references/'));
    await expect(getCard(page)).toHaveCount(0);
    await expect(page).toHaveURL(at('/'));
  });

  test('when a card cannot be fetched, its link is followed', async ({ page }) => {
    await visit(page, '/');
    await page.route('**/references/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
  });

  test('when the script itself cannot be fetched, the link is followed', async ({ page }) => {
    await visit(page, '/');
    await page.route('**/_astro/card-popover*', (route) => route.abort());
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation and a term are links to the whole entry', async ({ page }) => {
    await visit(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
    await expect(page.locator('#halpernmeekin2013a')).toBeInViewport();
    await visit(page, '/');
    await getTerm(page).click();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });

  test('a section carries its studies, its terms and how to cite it, with no button that does nothing', async ({
    page,
  }) => {
    await visit(page, section);
    await expect(page.locator('.study-list > li').first()).toBeVisible();
    await expect(page.locator('.term-list > li').first()).toBeVisible();
    await expect(page.locator('.cite-this pre').first()).toBeVisible();
    await expect(page.locator('.cite-this button:visible')).toHaveCount(0);
  });
});
