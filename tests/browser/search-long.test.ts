/** A text that is pasted, too long to be read whole. */
import { expect, test, type Page } from '@playwright/test';
import { sharePage } from './share-page.ts';
import { expectSupportLine, input, openSearch, result, status } from './searching.ts';
import { lightPage } from './site-pages.ts';
import { at, visit } from './visit.ts';

const limit = 300;
const notice = 'Only the first 300 letters are searched.';
/** 20,000 letters: every word of them is of the subject. */
const long = 'dopamine and craving '.repeat(1000).slice(0, 20_000).trim();

test.describe('in the dialog', () => {
  const getPage = sharePage((page) => visit(page, lightPage));
  test.beforeEach(async () => {
    const page = getPage();
    if (await page.locator('dialog').isHidden()) await openSearch(page);
    await page.locator(input).fill('');
  });

  test('it is cut at the end of a word, and that is said', async () => {
    const page = getPage();
    await page.locator(input).fill(long);
    const kept = await page.locator(input).inputValue();
    expect(kept.length).toBeLessThanOrEqual(limit);
    expect(kept.length).toBeGreaterThan(limit - 20);
    expect(long.startsWith(`${kept} `)).toBe(true);
    await expect(page.locator(status)).toContainText(notice);
    await expect(page.locator(result).first()).toContainText('Dopamine');
    // The status says no more of it than its beginning.
    expect((await page.locator(status).innerText()).length).toBeLessThan(160);
    await expect(page.locator('.search-panel [role="status"]')).toContainText(notice);
    await expectSupportLine(page, 'a long text is pasted');
    await page.locator(input).fill('dopamine');
    await expect(page.locator(status)).not.toContainText('Only the first');
  });

  test('a text of as many letters as are read stays as it is, and blanks around one are no letters', async () => {
    const page = getPage();
    const full = long.slice(0, limit);
    await page.locator(input).fill(full);
    await expect(page.locator(input)).toHaveValue(full);
    await expect(page.locator(status)).toContainText('results');
    await page.locator(input).fill(`dopamine${' '.repeat(1000)}`);
    await expect(page.locator(status)).toContainText('results for “dopamine”');
    await expect(page.locator(status)).not.toContainText('Only the first');
  });

  test('a box that is full takes no further letter, and the caret stays where it was', async () => {
    const page = getPage();
    const full = 'dopamine '
      .repeat(40)
      .slice(0, limit - 1)
      .concat('y');
    await page.locator(input).fill(full);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('x');
    await expect(page.locator(input)).toHaveValue(`dx${full.slice(1, -1)}`);
    expect(await page.locator(input).evaluate((box: HTMLInputElement) => box.selectionStart)).toBe(2);
    await page.keyboard.press('End');
    await page.keyboard.press('z');
    await expect(page.locator(input)).toHaveValue(`dx${full.slice(1, -1)}`);
    await expect(page.locator(status)).toContainText(notice);
  });

  test('danger is looked for in all of it, and help stays until the words are changed', async () => {
    const page = getPage();
    await page.locator(input).fill(`${long} he hits me ${long}`);
    await expect(page.locator(result)).toHaveAttribute('href', at('/support/#safety'));
    expect((await page.locator(input).inputValue()).length).toBeLessThanOrEqual(limit);
    await expect(page.locator(status)).toContainText('Help comes first');
    await expect(page.locator(status)).toContainText(notice);
    // To close and open search changes nothing.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await expect(page.locator('.search-danger')).toBeVisible();
    await page.getByRole('button', { name: 'Search the article for these words instead' }).click();
    await expect(page.locator('[role="option"]').first()).toContainText('Dopamine');
    await expect(page.locator(status)).toContainText(notice);
    await page.locator(input).fill('dopamine');
    await expect(page.locator(result).first()).toContainText('Dopamine');
  });

  test('a composition is not cut before it ends', async () => {
    const page = getPage();
    const full = long.slice(0, limit - 1).concat('y');
    await page.locator(input).fill(full);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Input.imeSetComposition', { text: 'あい', selectionStart: 2, selectionEnd: 2 });
    await expect(page.locator(input)).toHaveValue(`${full}あい`);
    await browser.send('Input.insertText', { text: 'あい' });
    await expect
      .poll(() =>
        page
          .locator(input)
          .inputValue()
          .then(({ length }) => length),
      )
      .toBeLessThanOrEqual(limit);
    await expect(page.locator(status)).toContainText(notice);
  });
});

/** Opens an address that many hosts would refuse, and that an offline copy would open. */
async function visitLong(page: Page, query: string): Promise<void> {
  await page.route(/\/search\/\?q=/, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: new URL(at('/search/'), route.request().url()).href }) });
  });
  await visit(page, `/search/?q=${query.replaceAll(' ', '+')}`);
}

test('an address with a text too long is read cut, and mended; so is what is kept of it', async ({ page }) => {
  await visit(page, '/search/');
  const entries = await page.evaluate(() => history.length);
  await visitLong(page, `${long}&kind=section`);
  await expect(page.locator(result).first()).toContainText('Dopamine');
  await expect(page.locator(status)).toContainText(notice);
  const kept = await page.locator(input).inputValue();
  expect(kept.length).toBeLessThanOrEqual(limit);
  const address = new URL(page.url());
  expect(address.searchParams.get('q')).toBe(kept);
  expect(address.searchParams.get('kind')).toBe('section');
  // Back leads to where the reader came from.
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.locator(input).fill(long);
  await expect(page.locator(status)).toContainText(notice);
  expect(new URL(page.url()).searchParams.get('q')).toBe(kept);
  await page.reload();
  await expect(page.locator(input)).toHaveValue(kept);
});

test('danger at the end of such an address leads to help', async ({ page }) => {
  await visitLong(page, `${long} he hits me`);
  await expect(page.locator(result)).toHaveAttribute('href', at('/support/#safety'));
  expect(page.url().length).toBeLessThan(limit + 100);
  await expectSupportLine(page, 'a long address carries danger');
});
