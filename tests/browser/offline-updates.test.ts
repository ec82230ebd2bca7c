/** A newer edition while a copy of an older one is kept: never half of one and half of the other. */
import { expect, type Page } from '@playwright/test';
import { test, visitAndKeep } from './changing-site.ts';

const note = (page: Page) => page.locator('.site-notes');
const getRecordsEnd = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/search-records.json')).text()).slice(-2));

/** What a page is made of: its text, what it searches, and a style sheet that only its own edition has. */
async function expectEdition(page: Page, edition: 'first' | 'second'): Promise<void> {
  await expect(page).toHaveTitle(edition === 'first' ? /Why We Go Back/ : /The Second Edition/);
  expect(await getRecordsEnd(page)).toMatch(edition === 'first' ? /\}$/ : / $/);
  const [style] = await page.locator('link[rel="stylesheet"]').all();
  expect(await style?.evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length)).toBeGreaterThan(0);
}

test('every tab stays with its edition until the newer one is asked for in one of them', async ({
  page,
  context,
  site,
}) => {
  await visitAndKeep(page);
  const other = await context.newPage();
  await other.goto('/glossary/');
  site.publishSecond();
  await page.goto('/evidence/');
  await expect(note(page)).toContainText('A newer edition of this site is here.');
  await page.goto('/support/');
  await expectEdition(page, 'first');
  await expectEdition(other, 'first');
  await note(page).getByRole('button', { name: 'Read it' }).click();
  for (const tab of [page, other]) {
    await expect(tab).toHaveTitle(/The Second Edition/);
    await expectEdition(tab, 'second');
    await expect(note(tab)).toHaveCount(0);
  }
  await site.cut(context);
  await page.goto('/purposes/attachment-styles/');
  await expectEdition(page, 'second');
});

test('an edition that does not come whole and right leaves the old one whole, and comes later', async ({
  page,
  context,
  site,
}) => {
  await visitAndKeep(page);
  site.publishSecond();
  for (const fault of ['broken', 'wrong'] as const) {
    site.faults.set('/references/', fault);
    const asked = site.asked.get('/references/') ?? 0;
    await page.goto('/evidence/');
    await expect.poll(() => site.asked.get('/references/')).toBeGreaterThan(asked);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing))
      .toBeNull();
  }
  await site.cut(context);
  await page.goto('/references/');
  await expectEdition(page, 'first');
  await site.cut(context, false);
  site.faults.clear();
  await page.goto('/support/');
  await note(page).getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveTitle(/The Second Edition/);
});
