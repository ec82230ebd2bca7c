import { expect, type Page } from '@playwright/test';

/** Opens a page and makes sure that it is the one asked for: a test that passes on the page for lost readers proves nothing. */
export async function visit(page: Page, path: string): Promise<void> {
  const response = await page.goto(path, { waitUntil: 'load' });
  expect(response?.status(), path).toBe(200);
}
