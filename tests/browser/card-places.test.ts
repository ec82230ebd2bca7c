/** Where a card opens in windows of other widths. */
import { expect, test } from '@playwright/test';
import { getCard, getCitation, section } from './citing.ts';
import { expectNoFault } from './expect-no-fault.ts';
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

/** A window whose margin has room for a card, though not for contents on the other side, and one that has both. */
for (const width of [1120, 1440]) {
  test(`in a window of ${width} pixels a card stands in the margin of a section, beside its link, and over no paragraph`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, section);
    await getCitation(page).click();
    await expect(getCard(page)).toBeVisible();
    const card = await getCard(page).boundingBox();
    const text = await page.locator('main').boundingBox();
    const link = await getCitation(page).boundingBox();
    expect(card?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(card?.y).toBeLessThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeGreaterThanOrEqual(link?.y ?? 0);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a sheet at the foot of the window, clear of the word; a second tap closes it', async ({ page }) => {
    await visit(page, section);
    const link = getCitation(page);
    // Where the sheet would cover it.
    await link.evaluate((element) => {
      element.scrollIntoView({ block: 'end' });
    });
    await link.tap();
    await expect(getCard(page)).toBeVisible();
    const readGap = async () => {
      const [card, word] = [await getCard(page).boundingBox(), await link.boundingBox()];
      return (card?.y ?? 0) - ((word?.y ?? 0) + (word?.height ?? 0));
    };
    await expect.poll(readGap).toBeGreaterThanOrEqual(0);
    await expect(link).toBeInViewport();
    const box = await getCard(page).boundingBox();
    expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
    await link.tap();
    await expect(getCard(page)).toBeHidden();
  });

  test('its button is large enough for a finger and closes it, as do Esc and a tap elsewhere, and the focus is back', async ({
    page,
  }) => {
    await visit(page, section);
    const link = getCitation(page);
    const close = getCard(page).getByRole('button', { name: 'Close' });
    await link.tap();
    const box = await close.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await close.focus();
    await close.tap();
    await expect(getCard(page)).toBeHidden();
    await expect(link).toBeFocused();
    await link.tap();
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
    await link.tap();
    await expect(getCard(page)).toBeVisible();
    await page.touchscreen.tap(200, 20);
    await expect(getCard(page)).toBeHidden();
  });

  test('it has no accessibility fault', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).tap();
    await expect(getCard(page)).toBeVisible();
    await expectNoFault(page, 'with a sheet');
  });
});

for (const { width, height } of [
  { width: 390, height: 480 },
  { width: 1000, height: 600 },
]) {
  test(`in a window of ${width} by ${height} what a study cannot tell is in sight, however much was found`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await visit(page, '/motivations/hope-for-reconciliation/');
    await page.locator('.prose > p > .citations > a[href$="#halpernmeekin2013a"]').first().click();
    await expect(getCard(page)).toBeVisible();
    const hidden = await getCard(page).evaluate((card) => card.scrollHeight - card.clientHeight);
    expect(hidden).toBeGreaterThan(0);
    await expect(getCard(page).locator('.card-main dl > :last-child')).toContainText('It cannot tell:');
    await expect(getCard(page).locator('.card-main dl > :last-child')).toBeInViewport({ ratio: 1 });
  });
}
