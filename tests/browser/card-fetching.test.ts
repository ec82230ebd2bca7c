/** Cards whose text is on another page: fetched when wanted, and plain links where that fails. */
import { expect, test, type Page } from '@playwright/test';
import { getCard, getTerm, section } from './citing.ts';
import { ownTimers, stopTimers } from './stopped-timers.ts';
import { at, visit, waitUntilIdle } from './visit.ts';

test.use({ viewport: { width: 1000, height: 800 } });

const getCitations = (page: Page) => page.locator('.prose > p > .citations > a');

/** Holds back what the page fetches from an address until it is let go, and counts how often it is asked for. */
async function hold(page: Page, address: string) {
  const { promise: isLetGo, resolve } = Promise.withResolvers<undefined>();
  const held = {
    asked: 0,
    letGo: () => {
      resolve(undefined);
    },
  };
  await page.route(`**${address}`, async (route) => {
    held.asked += 1;
    await isLetGo;
    await route.continue();
  });
  return held;
}

test('on the whole article a card is fetched when it is wanted, opens only if it still is, and its page is fetched once', async ({
  page,
}) => {
  const references = await hold(page, '/references/');
  const glossary = await hold(page, '/glossary/');
  await ownTimers(page);
  await visit(page, '/');
  await waitUntilIdle(page);
  await stopTimers(page);
  expect([references.asked, glossary.asked]).toEqual([0, 0]);

  await test.step('slow to come, it stays closed once the reader has done something else', async () => {
    await getCitations(page).first().click();
    await expect.poll(() => references.asked).toBe(1);
    await page.keyboard.press('Control+k');
    await expect(page.locator('[data-search-input]')).toBeFocused();
    references.letGo();
    // Asked for after it, and so there after it, read and put to use.
    await page.evaluate(async (address) => (await fetch(address)).text(), at('/references/'));
    await expect(getCard(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(page).toHaveURL(at('/'));
  });

  await test.step('slow to come, it opens and stays, though the pointer has moved', async () => {
    await getTerm(page).click();
    await expect.poll(() => glossary.asked).toBe(1);
    await page.mouse.move(20, 300);
    await page.mouse.move(40, 320);
    glossary.letGo();
    await expect(getCard(page)).toContainText('In the glossary');
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  for (const author of ['Halpern-Meekin', 'Spielmann']) {
    await getCitations(page).filter({ hasText: author }).first().click();
    await expect(getCard(page)).toContainText(author);
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
  }
  // Once for the cards, and once by this test.
  expect(references.asked).toBe(2);
});

test('when a card or the script for it cannot be fetched, its link is followed', async ({ page }) => {
  await page.route('**/references/', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: 'the references' })
      : route.abort(),
  );
  for (const fails of ['the card', 'the script']) {
    if (fails === 'the script') await page.route('**/_astro/card-popover*', (route) => route.abort());
    await visit(page, '/');
    await getCitations(page).filter({ hasText: 'Halpern-Meekin' }).first().click();
    await expect(page, fails).toHaveURL(/\/references\/#halpernmeekin2013a$/);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a section carries its findings, studies, terms and how to cite it in folds that open; citations and terms lead to the whole entry', async ({
    page,
  }) => {
    await visit(page, section);
    for (const list of ['.findings', '.study-list', '.term-list', '.cite-this']) {
      const first = page.locator(`${list} > *`).first();
      await expect(first).toBeHidden();
      await page
        .locator('.fold', { has: page.locator(list) })
        .locator('summary')
        .first()
        .click();
      await expect(first).toBeVisible();
    }
    await expect(page.locator('.cite-this button:visible')).toHaveCount(0);
    await page.locator('.findings a').first().click();
    await expect(page).toHaveURL(at('/references/#davis2003'));
    await expect(page.locator('#davis2003')).toBeInViewport();
    await page.goBack();
    await getTerm(page).click();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });
});
