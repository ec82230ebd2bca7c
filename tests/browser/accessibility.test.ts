/** That axe finds nothing wrong with search in any of its states; every page is looked at in every-page.test.ts. */
import { expect, type Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
import { test } from './one-window.ts';
import { getEveryMention, input, mention, openSearch, result, search, status, unrecorded } from './searching.ts';
import { setChoices } from './set-choices.ts';
import { lightPage } from './site-pages.ts';
import { visit } from './visit.ts';

/** What alone changes from state to state. */
const dialog = 'dialog.search-dialog';

/** Looks at a state in both themes. */
async function expectNoFaultIn(page: Page, state: string, part?: string): Promise<void> {
  await expectNoFault(page, `${state} in light`, 'all', part);
  await setChoices(page, { theme: 'dark' });
  await expectNoFault(page, `${state} in dark`, 'visual', part);
  await setChoices(page, {});
}

test('the search dialog has no accessibility fault, whatever it shows', async ({ page }) => {
  await visit(page, lightPage);
  await search(page, 'atachment');
  await expect(page.locator(result).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoFaultIn(page, 'with results and a corrected word');
  await getEveryMention(page).click();
  await expect(page.locator(mention).first()).toBeVisible();
  await expectNoFaultIn(page, 'with every mention', dialog);
  await page.locator(input).fill(unrecorded.query);
  await expect(page.locator(mention).first()).toContainText(unrecorded.title);
  await expectNoFaultIn(page, 'with mentions beside no close match', dialog);
  await page.locator(input).fill('he hits me');
  await expect(page.locator('.search-danger')).toBeVisible();
  await expectNoFaultIn(page, 'with help before all else', dialog);
  await page.locator(input).fill('dopaxxxxne');
  await expect(page.locator(result)).toHaveCount(0);
  await expect(page.locator(status)).not.toHaveText('');
  await expectNoFaultIn(page, 'with nothing found', dialog);
});

test('the search dialog has no accessibility fault when its data cannot be had', async ({ page }) => {
  await page.route('**/search-records.json', (route) => route.abort());
  await visit(page, lightPage);
  await page.locator('[data-search-open]').click();
  await page.locator(input).fill('dopamine');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expectNoFaultIn(page, 'without data', dialog);
});

test('the search page has no accessibility fault with its filters open', async ({ page }) => {
  await visit(page, '/search/?q=attachment&part=purposes');
  await expect(page.locator(result).first()).toBeVisible();
  await expectNoFaultIn(page, 'with filters open');
});

test('search before anything is asked for has no accessibility fault', async ({ page }) => {
  await visit(page, lightPage);
  await openSearch(page);
  await expect(page.locator('.search-ways')).toBeVisible();
  await expectNoFaultIn(page, 'with the sentences', dialog);
});

test('the references have no accessibility fault, whatever is chosen', async ({ page }) => {
  await visit(page, '/references/#aron2005');
  for (const choice of ['near', 'nearest']) {
    await page.locator(`.nearness [value="${choice}"]`).check();
    await expect(page.locator('.reference').last()).toBeHidden();
    await expectNoFaultIn(page, `with ${choice}`);
  }
});

test('the topics have no accessibility fault on a phone or a tablet', async ({ page }) => {
  await visit(page, '/topics/#topic-attachment-anxiety');
  for (const width of [320, 820]) {
    await page.setViewportSize({ width, height: 800 });
    await expectNoFaultIn(page, `at ${width} pixels`);
  }
});

test('the bar of search on arrival has no accessibility fault', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/#attachment-styles-research?highlight=avoidance');
  await expect(page.locator('.search-bar')).toBeVisible();
  await expectNoFaultIn(page, 'on arrival');
});

test('the first stop of the Tab key skips to the text', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
