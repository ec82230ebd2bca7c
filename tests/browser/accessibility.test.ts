import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPaths } from './site-pages.ts';
import { visit } from './visit.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const path of allPaths) {
      test(`${path} has no accessibility fault that axe can find`, async ({ page }) => {
        await visit(page, path);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }

    for (const path of ['/purposes/attachment-styles/', '/evidence/', '/references/#davis2003', '/glossary/#liking']) {
      test(`text on ${path} has a contrast of at least 7 to 1`, async ({ page }) => {
        await visit(page, path);
        const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze();
        expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
      });
    }

    test('the search dialog with its results has no accessibility fault', async ({ page }) => {
      await visit(page, '/');
      await page.keyboard.press('Control+k');
      await page.locator('[data-search-input]').fill('attachment');
      await expect(page.locator('[data-search-result]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });
}

test('the first stop of the Tab key skips to the text', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const width of [320, 390, 640, 720, 820, 1100, 1440]) {
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      '/',
      '/purposes/attachment-styles/',
      '/evidence/',
      '/references/',
      '/glossary/',
      '/topics/',
      '/support/',
      '/about/',
    ]) {
      await visit(page, path);
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, path).toBe(0);
    }
  });
}
