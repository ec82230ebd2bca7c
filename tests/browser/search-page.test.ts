import { expect, test } from '@playwright/test';
import { input, result, status } from './searching.ts';
import { at, visit } from './visit.ts';

test('a search can be shared by its address, filters included', async ({ page }) => {
  await visit(page, '/search/?q=attachment&kind=term');
  await expect(page.locator(input)).toHaveValue('attachment');
  await expect(page.locator(input)).toBeFocused();
  await expect(page.getByLabel('Kind')).toHaveValue('term');
  await expect(page.locator(result).first()).toContainText('Attachment theory');
  await expect(page.locator(`${result}:not([href^="${at('/glossary/')}"])`)).toHaveCount(0);
});

test('the button in the header leads to the box on the page', async ({ page }) => {
  await visit(page, '/search/?q=attachment');
  await expect(page.locator(result).first()).toBeVisible();
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toHaveCount(1);
  await expect(page.locator(input)).toBeFocused();
});

test('Back undoes a filter, and then a new query', async ({ page }) => {
  await visit(page, '/search/?q=attachment');
  await expect(page.locator(result).first()).toContainText('Attachment styles');
  await page.locator(input).fill('dopamine');
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await page.getByLabel('Kind').selectOption('study');
  await expect(page).toHaveURL(at('/search/?q=dopamine&kind=study'));
  await expect(page.locator(result).first()).toContainText('Study');
  await page.goBack();
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
  await page.goBack();
  await expect(page.locator(input)).toHaveValue('attachment');
  await expect(page.locator(result).first()).toContainText('Attachment styles');
  await page.goForward();
  await expect(page.locator(input)).toHaveValue('dopamine');
});

test('a query typed letter by letter is one step back', async ({ page }) => {
  await visit(page, '/search/');
  await page.locator(input).pressSequentially('dopamine', { delay: 20 });
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await page.goBack();
  await expect(page).toHaveURL(at('/search/'));
  await expect(page.locator(result)).toHaveCount(0);
});

test('a filter without a query lists all it lets through', async ({ page }) => {
  await visit(page, '/search/?part=purposes&kind=section');
  await expect(page.locator(result)).toHaveCount(5);
  await expect(page.locator(status)).toHaveText('5 results');
});

test('results can be narrowed by verdict and by the person quoted', async ({ page }) => {
  await visit(page, '/search/?q=sex&verdict=untested');
  await expect(page.locator(result).first()).toBeVisible();
  const paths = await page
    .locator(result)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !/\/(motivations|purposes)\//.test(path))).toEqual([]);
  await page.getByLabel('Verdict').selectOption('');
  await page.getByLabel('Quoting').selectOption('james-gross');
  await page.locator(input).fill('relief');
  await expect(page.locator(result).first()).toContainText('Emotional regulation');
});

test('a filter that lets nothing through can be cleared', async ({ page }) => {
  await visit(page, '/search/?q=dopamine&part=motivations&kind=person');
  await expect(page.locator(status)).toHaveText('Nothing found for “dopamine”.');
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('an address with a filter nobody knows is searched without it', async ({ page }) => {
  await visit(page, '/search/?q=dopamine&part=chapters');
  await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
});

test('an address with nothing but such a filter searches for nothing', async ({ page }) => {
  await visit(page, '/search/?part=chapters');
  await expect(page.getByLabel('Part')).toHaveValue('');
  await expect(page.locator(status)).toHaveText('');
  await expect(page.locator('.search-help')).toBeHidden();
});

test('a page of help is not filtered away', async ({ page }) => {
  await visit(page, '/search/?q=he+hits+me&kind=study');
  await expect(page.locator(result).first()).toHaveAttribute('href', at('/support/#safety'));
});

test('what is searched for is never stored', async ({ page, context }) => {
  await visit(page, '/search/?q=attachment');
  await expect(page.locator(result).first()).toBeVisible();
  await page.locator(input).fill('dopamine');
  await expect(page.locator(result).first()).toContainText('Dopamine');
  // Only the mark of the tab, which leaving removes.
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ here: '1' });
  expect(await context.cookies()).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to the topics, which hold the same words', async ({ page }) => {
    await visit(page, '/search/?q=clingy');
    await page.getByRole('button', { name: 'Open the topics' }).click();
    await expect(page).toHaveURL(/\/topics\/\??$/);
    await expect(page.getByText('clingy', { exact: true })).toBeVisible();
  });
});
