import { test as base, type Page } from '@playwright/test';

/**
 * Tests that share one window for each worker, which saves opening one for each test: for tests that store nothing and stop
 * no timers. Size, theme and media are those a test asks for, and what it intercepts ends with it.
 */
export const test = base.extend<{ page: Page }, { sharedPage: Page }>({
  sharedPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', serviceWorkers = 'block' } = project.use;
      const page = await browser.newPage({ baseURL, serviceWorkers });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ sharedPage, viewport, colorScheme }, use) => {
    // Otherwise an address that differs from the last one in its anchor alone would load nothing.
    await sharedPage.goto('about:blank');
    await sharedPage.mouse.move(0, 0);
    await sharedPage.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await sharedPage.emulateMedia({ media: null, colorScheme, reducedMotion: null });
    await use(sharedPage);
    await sharedPage.unrouteAll();
  },
});
