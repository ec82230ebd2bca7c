/** Where a card opens in windows of other widths. */
import { expect, test } from '@playwright/test';
import { getCard, getCitation, section } from './citing.ts';
import { visitStopped } from './stopped-timers.ts';
import { visit } from './visit.ts';

test('in a wide window a card stands in the margin of a page without notes, covers no text, and stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitStopped(page, '/evidence/');
  const citation = page.locator('.prose > p > .citations > a').first();
  await citation.hover();
  await page.clock.runFor(600);
  await expect(getCard(page)).toBeVisible();
  const card = await getCard(page).boundingBox();
  const text = await page.locator('main').boundingBox();
  const link = await citation.boundingBox();
  expect(card?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(1440);
  expect(card?.y).toBeLessThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
  await page.locator('h1').hover();
  await page.clock.runFor(600);
  await expect(getCard(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(getCard(page)).toBeHidden();
});

test('on a page with notes in its margin a card covers none of them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, section);
  await getCitation(page).click();
  await expect(getCard(page)).toBeVisible();
  const card = await getCard(page).boundingBox();
  const text = await page.locator('main').boundingBox();
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a card within the window, and a second tap closes it', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).tap();
    await expect(getCard(page)).toBeVisible();
    const box = await getCard(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await getCitation(page).tap();
    await expect(getCard(page)).toBeHidden();
  });
});
