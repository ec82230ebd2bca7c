import type { Locator, Page } from '@playwright/test';

/** Where “Leave” leads. */
export const neutralAddress = 'https://www.wikipedia.org/';

export const getLeave = (page: Page): Locator => page.getByRole('link', { name: 'Leave', exact: true });

/** Stands in for the neutral page, which no test may ask for. */
export async function serveNeutralPage(page: Page): Promise<void> {
  await page.route(neutralAddress, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }));
}
