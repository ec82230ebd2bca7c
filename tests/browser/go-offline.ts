import type { BrowserContext } from '@playwright/test';

/**
 * Takes the line from a browser, also for the page that is open: Chromium 150 tells a page which was opened without a line
 * that it has one, until the line is taken anew.
 */
export async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.setOffline(true);
}
