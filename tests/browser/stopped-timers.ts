/** Timers that only the test runs, so that none fires too soon or too late on a busy machine. */
import type { Page } from '@playwright/test';
import { visit } from './visit.ts';

const anHour = 3_600_000;

/** Gives the pages to come timers that can be stopped. */
export const ownTimers = (page: Page) => page.clock.install({ time: 0 });

/** Runs what is due, and stops the timers: from here on `page.clock.runFor` alone runs them. */
export const stopTimers = (page: Page) => page.clock.pauseAt(anHour);

/** Opens a page and stops its timers. */
export async function visitStopped(page: Page, path: string): Promise<void> {
  await ownTimers(page);
  await visit(page, path);
  await stopTimers(page);
}
