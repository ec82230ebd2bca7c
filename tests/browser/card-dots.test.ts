/** The card of a dot in a strip: a link within a drawing, which is no HTML. */
import { expect, test, type Page } from '@playwright/test';
import { getCard } from './citing.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { visitStopped } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

const getDots = (page: Page) => page.locator('.overview tbody .strip').first().locator('a');

/** What a dot is called, and its card therefore. */
const getName = async (page: Page, place: number) => (await getDots(page).nth(place).getAttribute('aria-label')) ?? '';

test.use({ viewport: { width: 1000, height: 800 } });

test('a dot opens the card of its study when the pointer rests on it, beside it and within the window', async ({
  page,
}) => {
  await visitStopped(page, '/');
  await getDots(page).first().hover();
  await page.clock.runFor(600);
  await expect(getCard(page)).toBeVisible();
  await expect(getCard(page)).toContainText(await getName(page, 0));
  await expect(getCard(page)).toContainText('It cannot tell:');
  const [card, dot] = [await getCard(page).boundingBox(), await getDots(page).first().boundingBox()];
  // Under it or over it, and no further off than a line.
  const under = (card?.y ?? 0) - ((dot?.y ?? 0) + (dot?.height ?? 0));
  const over = (dot?.y ?? 0) - ((card?.y ?? 0) + (card?.height ?? 0));
  expect(Math.max(under, over)).toBeGreaterThanOrEqual(0);
  expect(Math.max(under, over)).toBeLessThan(24);
  expect(card?.y).toBeGreaterThanOrEqual(0);
  await page.locator('h1').hover();
  await page.clock.runFor(600);
  await expect(getCard(page)).toBeHidden();
});

test('by keyboard a dot’s card opens when a key has led to it, goes when the next leads on, and is entered by Enter', async ({
  page,
}) => {
  await visit(page, '/');
  await page.locator('.overview tbody th a').first().focus();
  await page.keyboard.press('Tab');
  await expect(getDots(page).first()).toBeFocused();
  await expect(getCard(page)).toContainText(await getName(page, 0));
  await page.keyboard.press('ArrowRight');
  await expect(getCard(page)).toContainText(await getName(page, 1));
  await expect(page.locator('.overview [aria-expanded="true"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(getCard(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(getCard(page)).toBeHidden();
  await expect(getDots(page).nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.overview tbody th a').nth(1)).toBeFocused();
  await expect(getCard(page)).toBeHidden();
});

test('a press on a dot opens its card and leads nowhere, and another closes it', async ({ page }) => {
  await visit(page, '/');
  const dot = getDots(page).first();
  await dot.click();
  await expect(getCard(page)).toBeVisible();
  await expect(page).toHaveURL(at('/'));
  await expectNoFault(page, 'with the card of a dot', 'all', '#card');
  await dot.click();
  await expect(getCard(page)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on a dot opens its card as a sheet below it', async ({ page }) => {
    await visit(page, '/');
    const dot = getDots(page).first();
    await dot.tap();
    await expect(getCard(page)).toHaveAttribute('data-place', 'sheet');
    const card = await getCard(page).boundingBox();
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBe(844);
    await expect.poll(async () => (await dot.boundingBox())?.y).toBeLessThan(card?.y ?? 0);
  });
});
