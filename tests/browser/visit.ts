import { expect, type Page } from '@playwright/test';
import { readSiteLocation } from '../../src/lib/site/location.ts';

const { base } = readSiteLocation(process.env);

/** Where an address of the site lies, given from the root, when it was built for `BASE_PATH`. */
export const at = (address: string) => `${base}${address.slice(1)}`;

/** Opens a page and makes sure that it is the one asked for: a test that passes on the 404 page proves nothing. */
export async function visit(page: Page, path: string): Promise<void> {
  const response = await page.goto(at(path), { waitUntil: 'load' });
  expect(response?.status(), path).toBe(200);
}

/** Waits until the page is idle: what it does by itself after loading has begun by then. */
export const waitUntilIdle = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => {
          resolve();
        });
      }),
  );
