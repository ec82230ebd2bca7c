/** The contents beside the text, the mark of the section being read, and the progress line. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-window.ts';
import { at, visit } from './visit.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const getContents = (page: Page) => page.getByRole('navigation', { name: 'Contents' });
const getMarked = (page: Page) => getContents(page).locator('[aria-current="location"]');

/** Scrolls until an element stands a little way below the upper edge of the window. */
async function scrollTo(page: Page, id: string): Promise<void> {
  await page.evaluate((target) => {
    const top = document.getElementById(target)?.getBoundingClientRect().top ?? 0;
    globalThis.scrollBy(0, top - 100);
  }, id);
}

test('on the article, scrolling marks the section that is being read', async ({ page }) => {
  await visit(page, '/');
  await expect(getMarked(page)).toHaveCount(0);
  for (const [id, title] of [
    ['emotional-closure', 'Emotional closure'],
    ['hope-for-reconciliation', 'Hope for reconciliation'],
    ['reaffirming-autonomy', 'Reaffirming autonomy'],
    ['fear-of-loss', 'Fear of loss'],
    ['closing', 'What to do with this'],
  ] as const) {
    await scrollTo(page, id);
    await expect(getMarked(page)).toHaveText(title);
  }
});

test('on the article, the mark is removed back at its beginning', async ({ page }) => {
  await visit(page, '/#fear-of-loss');
  await expect(getMarked(page)).toHaveText('Fear of loss');
  await page.keyboard.press('Home');
  await expect(getMarked(page)).toHaveCount(0);
});

test('on a section, scrolling marks the heading whose text is being read', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  for (const [id, title] of [
    ['attachment-styles-claims', 'How the claims stand'],
    ['attachment-styles-questions', 'Worth asking yourself'],
    ['attachment-styles-limits', 'What the research leaves out'],
  ] as const) {
    await scrollTo(page, id);
    await expect(getMarked(page)).toHaveText(title);
  }
});

test('on a section, its own page stays marked among those of its part', async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/#attachment-styles-research');
  await expect(getMarked(page)).toHaveText('What the research says');
  await expect(getContents(page).locator('[aria-current="page"]')).toHaveText('Attachment styles');
});

test('in the middle of a long section, its heading is still the one that is marked', async ({ page }) => {
  await visit(page, '/');
  await scrollTo(page, 'hope-for-reconciliation-questions');
  await expect(getMarked(page)).toHaveText('Hope for reconciliation');
});

test('the contents stay in view as the text is scrolled', async ({ page }) => {
  await visit(page, '/');
  await scrollTo(page, 'fear-of-loss');
  await expect(getContents(page).getByRole('link', { name: 'Fear of loss' })).toBeInViewport();
  await expect(getContents(page).getByRole('link', { name: 'What to do with this' })).toBeInViewport();
});

test('the list is all there without its mark when scripts cannot be fetched', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await visit(page, '/');
  await getContents(page).getByRole('link', { name: 'Fear of loss' }).click();
  await expect(page).toHaveURL(at('/#fear-of-loss'));
  await expect(getMarked(page)).toHaveCount(0);
});

/** How much of the line is drawn, from 0 to 1. */
const readProgress = (page: Page) =>
  page.locator('.page').evaluate((element) => {
    const { transform } = getComputedStyle(element, '::before');
    return transform === 'none' ? 1 : new DOMMatrix(transform).a;
  });

for (const path of ['/', '/purposes/attachment-styles/']) {
  test(`on ${path} the line of progress grows with scrolling`, async ({ page }) => {
    await visit(page, path);
    expect(await readProgress(page)).toBe(0);
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await page.evaluate((part) => {
        globalThis.scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight));
      }, share);
      await expect.poll(async () => Math.abs((await readProgress(page)) - share)).toBeLessThan(0.01);
    }
  });
}

test('with reduced motion there is no line of progress', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, '/');
  expect(await page.locator('.page').evaluate((element) => getComputedStyle(element, '::before').content)).toBe('none');
});

test('a reference page has no line of progress', async ({ page }) => {
  await visit(page, '/glossary/');
  expect(await page.locator('.page').evaluate((element) => getComputedStyle(element, '::before').content)).toBe('none');
});
