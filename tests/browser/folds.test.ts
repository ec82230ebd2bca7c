/** What of a section is folded: opened by hand, by an address, by a search; on paper it is open. */
import { expect, type Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
import { expectNoOverlap } from './expect-no-overlap.ts';
import { test } from './one-window.ts';
import { at, visit } from './visit.ts';

const section = '/motivations/fear-of-loss/';
const finding = 'fear-of-loss-finding-spielmann2016';
const getFolds = (page: Page) => page.locator('.fold');
const getFold = (page: Page, title: string) =>
  getFolds(page).filter({ has: page.getByRole('heading', { name: title }) });

test('folds are closed, say what is in them, and are opened and closed by keyboard in their order', async ({
  page,
}) => {
  await visit(page, section);
  await expect(page.locator('.fold[open]')).toHaveCount(0);
  await expect(getFolds(page).locator('summary').filter({ visible: true })).toHaveText([
    /What the research says\s+\d+ findings/,
    /The studies\s+\d+ works/,
    /The terms\s+\d+ terms/,
    /Cite this section\s+in six ways/,
  ]);
  const summaries = page.locator('.fold > summary');
  await summaries.first().focus();
  for (const place of [1, 2, 3]) {
    await page.keyboard.press('Tab');
    await expect(summaries.nth(place)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('.cite-this').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.cite-this').first()).toBeHidden();
});

for (const anchor of [finding, 'fear-of-loss-research', 'fear-of-loss-studies']) {
  test(`the address of ${anchor} opens the fold it is in or names, and no other`, async ({ page }) => {
    await visit(page, `${section}#${anchor}`);
    await expect(page.locator('.fold[open]')).toHaveCount(1);
    await expect(page.locator(`.fold[open] [id="${anchor}"]`)).toBeInViewport();
  });
}

test('a link of the contents opens the fold it leads to', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, section);
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'The terms' }).click();
  await expect(getFold(page, 'The terms').locator('.term-list')).toBeVisible();
  await expect(page.locator('#fear-of-loss-terms')).toBeInViewport();
});

test('a way back from a reference leads to the finding, in the open', async ({ page }) => {
  await visit(page, '/references/');
  await page.locator(`#spielmann2016 a[href$="#${finding}"]`).click();
  await expect(page).toHaveURL(at(`${section}#${finding}`));
  await expect(page.locator(`[id="${finding}"]`)).toBeInViewport();
});

test('on arrival from a search, words in a fold are marked', async ({ page }) => {
  await visit(page, `${section}#fear-of-loss-research?highlight=brain+scanner`);
  await expect(page.locator('.search-bar')).toContainText('brain scanner');
  await expect(getFold(page, 'What the research says')).toHaveAttribute('open');
});

test('axe finds nothing with all folds open, and nothing lies over anything else', async ({ page }) => {
  await visit(page, section);
  await getFolds(page).evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await expect(page.locator('.study-list')).toBeVisible();
  await expectNoFault(page, 'with all folds open');
  await expectNoOverlap(page, 'with all folds open');
});

test('on paper all is open, though nothing was opened', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await visit(page, section);
  await expect(page.locator('.fold[open]')).toHaveCount(0);
  for (const list of ['.findings', '.study-list', '.term-list', '.cite-this']) {
    await expect(page.locator(list).first()).toBeVisible();
  }
  await expect(page.locator('.fold-count:visible')).toHaveCount(0);
});
