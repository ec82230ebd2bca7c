/** Strips of dots in a real window: emptied by choices, walked by keys, in sight at once. */
import { expect, test } from '@playwright/test';

const evidence = '.evidence-strips';

test('choices take away what is not near, and say where nothing is left; they need no script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/evidence/');
  const dots = page.locator(`${evidence} td .strip a`);
  // Of what is drawn in SVG, neither Playwright nor checkVisibility tells whether it is shown: it has no box.
  const shown = () =>
    dots.evaluateAll(
      (all) => all.filter(({ parentElement: lane }) => lane && getComputedStyle(lane).display !== 'none').length,
    );
  const all = await dots.count();
  expect(await shown()).toBe(all);
  await page.getByLabel('breakups and exes', { exact: true }).check();
  const near = await shown();
  await page.getByLabel('only sex with an ex').check();
  const nearest = await shown();
  expect(near).toBeLessThan(all);
  expect(nearest).toBeLessThan(near);
  expect(nearest).toBe(await page.locator(`${evidence} td [data-distance="nearest"] a`).count());
  const bare = page.locator(`${evidence} tbody tr:not([data-nearest="nearest"])`);
  expect(await bare.count()).toBeGreaterThan(0);
  await expect(page.getByText('No study we found').filter({ visible: true })).toHaveCount(await bare.count());
  await page.getByLabel('all', { exact: true }).check();
  expect(await shown()).toBe(all);
  await context.close();
});

test('a strip is one stop of Tab, and the arrow keys lead round its dots', async ({ page }) => {
  await page.goto('/');
  const dots = page.locator('.overview tbody .strip').first().locator('a');
  const last = (await dots.count()) - 1;
  await page.locator('.overview tbody th a').first().focus();
  await page.keyboard.press('Tab');
  await expect(dots.first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dots.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(dots.nth(last)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.overview tbody th a').nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(dots.nth(last)).toBeFocused();
});

for (const { width, height, foot } of [
  { width: 1440, height: 1000, foot: 1000 },
  { width: 390, height: 844, foot: 1700 },
]) {
  test(`at ${String(width)} all ten rows stand within ${String(foot)} px of the top`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    const box = await page.locator('.overview tbody tr').last().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(foot);
  });
}
