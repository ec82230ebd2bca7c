/**
 * Screenshots of the site, compared with those in tests/browser/screenshots/. CONTRIBUTING says how to accept a change.
 */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { test } from './one-window.ts';
import { result, search } from './searching.ts';
import { setChoices } from './set-choices.ts';
import { visit } from './visit.ts';

/** One page of each kind. */
const pages: Record<string, string> = {
  article: '/',
  'article-section': '/#fear-of-loss',
  section: '/purposes/attachment-styles/',
  part: '/motivations/',
  evidence: '/evidence/',
  references: '/references/',
  experts: '/experts/',
  glossary: '/glossary/',
  topics: '/topics/',
  search: '/search/',
  support: '/support/',
  about: '/about/',
  booklet: '/booklet/',
  'not-found': '/404.html',
};

const style = readFileSync(new URL('screenshots.css', import.meta.url), 'utf8');

/**
 * By how much screenshots are scaled down. Another machine draws the edges of letters differently, in as many pixels as a
 * missing word has; scaled down, only the missing word still differs. With other ways of drawing letters (no hinting, whole
 * pixels) at most 0.01 per cent of a page differs, and 0.6 per cent of the colophon; without its emblem 0.2 per cent of a
 * section does, with its title six pixels lower 0.4, without its text 4.
 */
const scaledDown = 6;
const pageTolerance = { threshold: 0.15, maxDiffPixelRatio: 0.001 };
const colophonTolerance = { threshold: 0.15, maxDiffPixelRatio: 0.008 };

/** The parts of a window that are compared, each of a fixed size, whatever a machine's letters add to a height. */
const window = { x: 0, y: 0, width: 1280, height: 720 };
const header = { ...window, height: 60 };

/** Gives the page the style above, as its own scripts do theirs: an element would be refused by its security policy. */
const adoptStyle = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, style);

/** Compares what a page shows in each theme with how it looked; the test goes on where it differs. */
async function expectScreenshots(
  page: Page,
  name: string,
  { clip = window, tolerance = pageTolerance }: { clip?: typeof window; tolerance?: typeof pageTolerance } = {},
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectScreenshot(page, `${name}-${colorScheme}`, clip, tolerance);
  }
}

async function expectScreenshot(page: Page, name: string, clip = window, tolerance = pageTolerance): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const picture = await page.screenshot({ clip, animations: 'disabled' });
  const scaled = sharp(picture).resize(Math.round(clip.width / scaledDown), Math.round(clip.height / scaledDown));
  // At full size, to be looked at when it differs.
  await test.info().attach(name, { body: picture, contentType: 'image/png' });
  expect.soft(await scaled.png().toBuffer()).toMatchSnapshot(`${name}.png`, tolerance);
}

test.use({ viewport: window });

for (const [name, path] of Object.entries(pages)) {
  test(`the page of ${name} looks as it did`, async ({ page }) => {
    await visit(page, path);
    await adoptStyle(page);
    if (name === 'search') await expect(page.locator('.search-narrow')).toBeVisible();
    await expectScreenshots(page, name);
  });
}

test('every part of the colophon looks as it did', async ({ page }) => {
  await visit(page, '/colophon/');
  await adoptStyle(page);
  const headings = page.locator('.colophon h2, .gallery > h3');
  const count = await headings.count();
  expect(count).toBeGreaterThan(12);
  for (let i = 0; i < count; i += 1) {
    await headings.nth(i).evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await expectScreenshots(page, `colophon-${i + 1}`, { tolerance: colophonTolerance });
  }
});

test('the panel of reading choices looks as it did', async ({ page }) => {
  await visit(page, '/about/');
  await adoptStyle(page);
  await page.locator('[data-reading-open]').click();
  await expect(page.locator('.choices-panel')).toBeVisible();
  await expectScreenshots(page, 'choices');
});

test('search with results looks as it did', async ({ page }) => {
  await visit(page, '/');
  await adoptStyle(page);
  await search(page, 'attachment');
  await expect(page.locator(result).first()).toBeVisible();
  await expectScreenshots(page, 'search-dialog');
});

test('a focused link looks as it did', async ({ page }) => {
  await visit(page, '/colophon/');
  await adoptStyle(page);
  await page.locator('.site-header a').first().focus();
  await page.keyboard.press('Tab');
  await expectScreenshots(page, 'focus', { clip: header });
});

test('a phone shows a section as it did', async ({ page }) => {
  const phone = { ...window, width: 390, height: 844 };
  await page.setViewportSize(phone);
  await visit(page, '/purposes/attachment-styles/');
  await adoptStyle(page);
  await expectScreenshots(page, 'phone', { clip: phone });
});

test('sepia looks as it did', { tag: '@nightly' }, async ({ page }) => {
  await visit(page, '/purposes/attachment-styles/');
  await adoptStyle(page);
  await setChoices(page, { theme: 'sepia' });
  await expectScreenshot(page, 'section-sepia');
});
