import type { BrowserContext } from '@playwright/test';

/**
 * Takes a browser offline, also for the page that is open: Chromium 150 tells a page that was opened offline that it is
 * online, until it is taken offline once more.
 */
export async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(false);
  await context.setOffline(true);
}
