import { expect, test, type Page } from '@playwright/test';
import { storeChoices } from './choosing.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { input, result, search } from './searching.ts';
import { allPaths, layouts } from './site-pages.ts';
import { visit } from './visit.ts';

/** The states of search, and how to come to each. */
const searchStates: Record<string, (page: Page) => Promise<void>> = {
  'with results, passages and a corrected word': async (page) => {
    await visit(page, '/');
    await search(page, 'atachment');
    await expect(page.locator('.search-places a').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'with its filters open': async (page) => {
    await visit(page, '/search/?q=attachment&part=purposes');
    await expect(page.locator(result).first()).toBeVisible();
  },
  'with help before all else': async (page) => {
    await visit(page, '/');
    await search(page, 'he hits me');
  },
  'with nothing found': async (page) => {
    await visit(page, '/');
    await search(page, 'dopaxxxxne');
  },
  'when its data cannot be had': async (page) => {
    await page.route('**/search-records.json', (route) => route.abort());
    await visit(page, '/');
    await page.locator('[data-search-open]').click();
    await page.locator(input).fill('dopamine');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
  'on arrival': async (page) => {
    await visit(page, '/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance');
    await expect(page.locator('.search-bar')).toBeVisible();
  },
};

/** Rules that a theme or a narrow window can break; the rest is the same page as in the light one. */
const visualRules = ['color-contrast-enhanced', 'link-in-text-block', 'target-size'];

for (const path of allPaths) {
  test(`${path} has no accessibility fault that axe can find`, async ({ page }) => {
    await visit(page, path);
    await expectNoFault(page);
  });
}

for (const [theme, width, paths] of [
  ['dark', 390, layouts],
  ['sepia', 1440, layouts.slice(0, 4)],
] as const) {
  for (const path of paths) {
    test(`${path} has none either in the ${theme} theme at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await storeChoices(page, JSON.stringify({ theme }));
      await visit(page, path);
      await expectNoFault(page, visualRules);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [state, arrive] of Object.entries(searchStates)) {
      test(`search has no accessibility fault ${state}`, async ({ page }) => {
        await arrive(page);
        await expectNoFault(page, colorScheme === 'light' ? undefined : visualRules);
      });
    }
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
