import { expect, test } from '@playwright/test';
import { goOffline } from './go-offline.ts';
import { result, search } from './searching.ts';
import { at, visit } from './visit.ts';

// At the path that the site is built for; the other tests of the offline copy bring a server they can break.
test.use({ serviceWorkers: 'allow' });

test('the site is saved at its own path, and read and searched there without a connection', async ({
  page,
  context,
}) => {
  await visit(page, '/');
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await goOffline(context);
  await visit(page, '/purposes/attachment-styles/');
  await goOffline(context);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await search(page, 'dopamine');
  await page.locator(result).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dopamine');
});

test('the picture and the numbers of a figure can be had without a connection', async ({ page, context }) => {
  await visit(page, '/');
  await page.mouse.wheel(0, 100);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await goOffline(context);
  await visit(page, '/figures/two-dials.svg');
  await expect(page.getByText('Two dials, not four boxes').last()).toBeVisible();
  await visit(page, '/evidence/');
  const numbers = await page.evaluate(async (address) => (await fetch(address)).text(), at('/figures/percentages.csv'));
  expect(numbers).toMatch(/^id,about,share,/);
});
