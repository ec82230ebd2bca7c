/**
 * Photographs of the site, compared with those in tests/browser/looks/. A change of looks is accepted by taking them anew,
 * and looking at them: see CONTRIBUTING.
 */
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { search } from './searching.ts';
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

const colophonSections = ['face', 'colours', 'emblems'];

// Another machine draws the edges of letters a little differently, and nothing else.
const tolerance = {
  maxDiffPixelRatio: 0.02,
  threshold: 0.3,
  stylePath: fileURLToPath(new URL('looks.css', import.meta.url)),
};

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
}

// The security policy would refuse the style sheet above.
test.use({ viewport: { width: 1280, height: 720 }, bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    for (const [name, path] of Object.entries(pages)) {
      test(`the page of ${name} looks as it did`, async ({ page }) => {
        await visit(page, path);
        await settle(page);
        await expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, tolerance);
      });
    }

    for (const id of colophonSections) {
      test(`${id} of the colophon look as they did`, async ({ page }) => {
        await visit(page, '/colophon/');
        await settle(page);
        const section = page.locator('.colophon > section', { has: page.locator(`#${id}`) });
        await expect(section).toHaveScreenshot(`colophon-${id}-${colorScheme}.png`, tolerance);
      });
    }

    test('every component of the colophon looks as it did', async ({ page }) => {
      await visit(page, '/colophon/');
      await settle(page);
      const headings = page.locator('.gallery > h3');
      const count = await headings.count();
      expect(count).toBeGreaterThan(8);
      for (let i = 0; i < count; i += 1) {
        // To the top of the window, and so always of one size, whatever a machine's letters add to a height.
        await headings.nth(i).evaluate((heading) => {
          heading.scrollIntoView({ block: 'start' });
        });
        await expect(page).toHaveScreenshot(`component-${i + 1}-${colorScheme}.png`, tolerance);
      }
    });

    test('the panel of reading choices looks as it did', async ({ page }) => {
      await visit(page, '/colophon/');
      await page.locator('[data-reading-open]').click();
      await settle(page);
      await expect(page.locator('.choices-panel')).toHaveScreenshot(`choices-${colorScheme}.png`, tolerance);
    });

    test('search with results looks as it did', async ({ page }) => {
      await visit(page, '/');
      await search(page, 'attachment');
      await settle(page);
      await expect(page.locator('.search-dialog')).toHaveScreenshot(`search-dialog-${colorScheme}.png`, tolerance);
    });

    test('a focused link looks as it did', async ({ page }) => {
      await visit(page, '/colophon/');
      await page.locator('.site-header a').first().focus();
      await page.keyboard.press('Tab');
      await settle(page);
      await expect(page.locator('.site-header')).toHaveScreenshot(`focus-${colorScheme}.png`, tolerance);
    });

    test('a phone shows a section as it did', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await visit(page, '/purposes/attachment-styles/');
      await settle(page);
      await expect(page).toHaveScreenshot(`phone-${colorScheme}.png`, tolerance);
    });
  });
}

test('a reader on a sepia page sees the page as before', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('reading-choices', JSON.stringify({ theme: 'sepia' }));
  });
  await visit(page, '/purposes/attachment-styles/');
  await settle(page);
  await expect(page).toHaveScreenshot('section-sepia.png', tolerance);
});
