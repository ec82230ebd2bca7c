/** The page of search: its query and filters stand in the address. */
import { expect, test } from '@playwright/test';
import { sections } from '../html/content-files.ts';
import { expectSupportLine, input, result, status } from './searching.ts';
import { visitStopped } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

test('a search can be shared by its address, filters included, and is never stored', async ({ page, context }) => {
  await visit(page, '/search/?q=attachment&kind=term');
  await expect(page.locator(input)).toHaveValue('attachment');
  await expect(page.locator(input)).toBeFocused();
  await expect(page.getByLabel('Kind')).toHaveValue('term');
  await expect(page.locator(result).first()).toContainText('Attachment theory');
  await expect(page.locator(`${result}:not([href^="${at('/glossary/')}"])`)).toHaveCount(0);
  // The button in the header leads to the box on the page.
  await page.locator('h1').click();
  await page.locator('[data-search-open]').click();
  await expect(page.locator(input)).toHaveCount(1);
  await expect(page.locator(input)).toBeFocused();
  // Only the mark of the tab, which leaving removes.
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ here: '1' });
  expect(await context.cookies()).toEqual([]);
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

test('a query typed letter by letter is one step back, and another after a pause is one more', async ({ page }) => {
  await visitStopped(page, '/search/');
  await page.locator(input).pressSequentially('dopamine');
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await page.clock.runFor(1500);
  await page.locator(input).pressSequentially(' sex');
  await expect(page).toHaveURL(at('/search/?q=dopamine+sex'));
  await page.goBack();
  await expect(page).toHaveURL(at('/search/?q=dopamine'));
  await page.goBack();
  await expect(page).toHaveURL(at('/search/'));
  await expect(page.locator(result)).toHaveCount(0);
});

test('results are narrowed by what is chosen, never to less than help, and can be widened again', async ({ page }) => {
  // A filter nobody knows is none.
  await visit(page, '/search/?part=chapters');
  const [part, kind] = [page.getByLabel('Part'), page.getByLabel('Kind')];
  await expect(part).toHaveValue('');
  await expect(page.locator(status)).toHaveText('');
  await expect(page.locator('.search-help')).toBeHidden();
  await expectSupportLine(page, 'nothing is typed');

  await test.step('a filter without a query lists all it lets through', async () => {
    await part.selectOption('purposes');
    await kind.selectOption('section');
    await expect(page.locator(result)).toHaveCount(5);
    await expect(page.locator(status)).toHaveText('5 results');
    await part.selectOption('');
    await kind.selectOption('');
  });

  await test.step('by the verdict of a claim, which is told, and by the person quoted', async () => {
    await page.locator(input).fill('sex');
    await page.getByLabel('Verdict').selectOption('untested');
    await expect(page.locator(status)).toContainText('“sex”');
    const paths = await page
      .locator(result)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !/\/(motivations|purposes)\//.test(path))).toEqual([]);
    await expect(page.locator(result).filter({ hasText: 'claims: “' })).toHaveCount(paths.length);
    await page.locator(input).fill('goodbye');
    await expect(page.locator(result).first()).toContainText('claims: “Breakup sex gives you closure.”');
    await expect(page.locator(result).first()).not.toContainText('People go back to say goodbye.');
    await page.getByLabel('Verdict').selectOption('supported');
    await expect(page.locator(result).first()).toContainText('claims: “People go back to say goodbye.”');
    await page.getByLabel('Verdict').selectOption('');
    await expect(page.locator(result).filter({ hasText: 'claims: “' })).toHaveCount(0);
    await page.getByLabel('Quoting').selectOption('james-gross');
    await page.locator(input).fill('relief');
    await expect(page.locator(result).first()).toContainText('Emotional regulation');
    await page.getByLabel('Quoting').selectOption('');
  });

  await test.step('a filter that lets nothing through can be cleared', async () => {
    await part.selectOption('motivations');
    await kind.selectOption('person');
    await page.locator(input).fill('dopamine');
    await expect(page.locator(status)).toHaveText('Nothing found for “dopamine”.');
    await expectSupportLine(page, 'nothing is found');
    await page.getByRole('button', { name: 'Search everything' }).click();
    await expect(page).toHaveURL(at('/search/?q=dopamine'));
    await expect(page.locator(result).first()).toContainText('Dopamine and the reward system');
    await expectSupportLine(page, 'there are results');
  });

  await test.step('help is not filtered away', async () => {
    await kind.selectOption('study');
    await page.locator(input).fill('he hits me');
    await expect(page.locator(result).first()).toHaveAttribute('href', at('/support/#safety'));
    await expectSupportLine(page, 'help is shown');
  });
});

test('the sentences stand there until something is asked for', async ({ page }) => {
  await visit(page, '/search/');
  const voices = page.locator('.voices a:visible');
  await expect(voices).toHaveCount(sections.length);
  await expect(page.locator('.search-narrow')).toBeVisible();
  await page.locator(input).fill('closure');
  await expect(page.locator(result).first()).toBeVisible();
  await expect(voices).toHaveCount(0);
  await page.locator(input).fill('he hits me');
  await expect(page.locator('.search-danger')).toBeVisible();
  await expect(voices).toHaveCount(0);
  await page.locator(input).fill('');
  await expect(voices).toHaveCount(sections.length);
  await voices.first().click();
  await expect(page).toHaveURL(at('/motivations/emotional-closure/'));
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to support, and to the topics, which hold the same words', async ({ page }) => {
    await visit(page, '/search/?q=clingy');
    await expectSupportLine(page, 'there is no script');
    await expect(page.locator('.voices a:visible')).toHaveCount(sections.length);
    await page.getByRole('button', { name: 'Open the topics' }).click();
    await expect(page).toHaveURL(/\/topics\/\??$/);
    await expect(page.getByText('clingy', { exact: true })).toBeVisible();
  });
});
