/** An update while there is an offline copy of an older version: a page never has files of both. */
import { expect, type Page } from '@playwright/test';
import { test, visitAndSave } from './changing-site.ts';

const notice = (page: Page) => page.locator('.site-notes');
const getRecordsEnd = (page: Page) =>
  page.evaluate(async () => (await (await fetch('/search-records.json')).text()).slice(-2));

/** The pages of these tests, and of the rest what an update changes. */
const kept =
  /^$|^((purposes\/attachment-styles|glossary|evidence|references|support|offline)\/|search-records\.json|.+\.css)$/;

test.beforeEach(({ site }) => {
  site.shortenCopy(kept);
});

/** Checks what a page is made of: its text, its search data, and a style sheet that only its own version has. */
async function expectVersion(page: Page, version: 'old' | 'new'): Promise<void> {
  await expect(page).toHaveTitle(version === 'old' ? /Why We Go Back/ : /The Second Version/);
  expect(await getRecordsEnd(page)).toMatch(version === 'old' ? /\}$/ : / $/);
  const [style] = await page.locator('link[rel="stylesheet"]').all();
  expect(await style?.evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length)).toBeGreaterThan(0);
}

test('every tab stays with its version until the update is taken in one of them', async ({ page, context, site }) => {
  await visitAndSave(page);
  const other = await context.newPage();
  await other.goto('/glossary/');
  site.publishUpdate();
  await page.goto('/evidence/');
  await expect(notice(page)).toContainText('A newer edition of this site is here.');
  await page.goto('/support/');
  await expectVersion(page, 'old');
  await expectVersion(other, 'old');
  await notice(page).getByRole('button', { name: 'Read it' }).click();
  for (const tab of [page, other]) {
    await expect(tab).toHaveTitle(/The Second Version/);
    await expectVersion(tab, 'new');
    await expect(notice(tab).getByText('A newer edition')).toHaveCount(0);
  }
  await site.cut(context);
  await page.goto('/purposes/attachment-styles/');
  await expectVersion(page, 'new');
});

test('an update that is broken or wrong leaves the old version whole, and is fetched again later', async ({
  page,
  context,
  site,
}) => {
  await visitAndSave(page);
  site.publishUpdate();
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
  await expectVersion(page, 'old');
  await site.cut(context, false);
  site.faults.clear();
  await page.goto('/support/');
  await notice(page).getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveTitle(/The Second Version/);
});
