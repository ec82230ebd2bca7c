/**
 * The site in the oldest browsers it is to be readable in (src/lib/site/floor.ts): reading, searching and citing, in light
 * and dark, with what is newer taken away before a page loads.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { palettes, type ThemeName } from '../../src/lib/colours/palette.ts';
import { getCard, getCitation, section } from './citing.ts';
import { makeOlder } from './older-browser.ts';
import { active, input, result, search, status } from './searching.ts';
import { at, visit } from './visit.ts';

test.use({ bypassCSP: true });

let faults: string[];

test.beforeEach(({ page }) => {
  faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
});

test.afterEach(async ({ context }) => {
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  expect(faults, 'no script has failed').toEqual([]);
});

/** Expects text of the theme's ink on its paper, with nothing shining through. */
async function expectLegible(place: Locator, theme: ThemeName): Promise<void> {
  const toRgb = (property: string) => {
    const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(palettes[theme].get(property) ?? '') ?? [];
    return `rgb(${[red, green, blue].map((hex) => parseInt(hex, 16)).join(', ')})`;
  };
  await expect(place).toHaveCSS('background-color', toRgb('--color-paper'));
  await expect(place).toHaveCSS('color', toRgb('--color-ink'));
}

/** Searches by words, keys and words of danger, and follows a result. */
async function expectSearch(page: Page, theme: ThemeName): Promise<void> {
  await search(page, 'dopamine');
  await expectLegible(page.locator('.search-dialog'), theme);
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await page.locator(input).fill('atachment stiles');
  await expect(page.locator('.search-mending')).toContainText('attachment styles');
  await page.locator(input).fill('he hits me');
  await expect(page.locator('.search-danger a[href="tel:999"]').first()).toBeVisible();
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toContainText('Emotional closure');
  await expect(page.locator(status)).toContainText('results');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(active)).toContainText('Emotional closure');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/motivations\/emotional-closure\//);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme, viewport: { width: theme === 'light' ? 390 : 1440, height: 844 } });

    test('without popovers it reads, searches and leads to its sources', async ({ page, context }) => {
      await makeOlder(context, false);
      await visit(page, '/');
      await expectLegible(page.locator('html'), theme);
      await expect(page.locator('.overview [role="rowheader"] a').first()).toBeVisible();
      await expect(
        page.locator('.reading-button, .contents-button, .leave-question').locator('visible=true'),
      ).toHaveCount(0);
      for (const way of ['.contents-link', '[data-search-open]', '.leave'])
        await expect(page.locator('.site-header').locator(way)).toBeInViewport({ ratio: 1 });
      await page.locator('.contents-link').click();
      await expect(page.locator('#contents').getByRole('link', { name: 'Fear of loss' })).toBeInViewport();
      await expectSearch(page, theme);
      await visit(page, section);
      await getCitation(page).click();
      await expect(page).toHaveURL(new RegExp(`${at('/references/')}#`));
      await expect(page.locator(':target')).toBeInViewport();
      // What only a choice would show stands there, and no choice.
      await visit(page, '/support/');
      await expect(page.locator('.country-help').last()).toBeVisible();
      await expect(page.locator('.country-chooser')).toBeHidden();
    });

    test('with popovers alone cards open, too, and cover what is below them', async ({ page, context }) => {
      await makeOlder(context, true);
      await visit(page, section);
      await getCitation(page).click();
      await expect(getCard(page)).toContainText('Davis et al., 2003');
      await expectLegible(getCard(page), theme);
      await page.keyboard.press('Escape');
      await expect(getCard(page)).toBeHidden();
      await page.locator('[data-reading-open]').click();
      await page.getByLabel('Sepia').check();
      await expectLegible(page.locator('html'), 'sepia');
      await page.keyboard.press('Escape');
      await expectSearch(page, 'sepia');
    });
  });
}
