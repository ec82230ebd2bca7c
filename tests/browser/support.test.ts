/** Help within the first screen, and one country of many by a choice that needs no script. */
import { expect, test, type Page } from '@playwright/test';
import { sharePage } from './share-page.ts';
import { visit } from './visit.ts';

const phone = { width: 390, height: 844 };
/** What a thumb hits, in pixels. */
const leastHeight = 44;

const numbers = 'main a:is([href^="tel:"], [href^="sms:"])';
const visible = (selector: string) => `${selector}:visible`;
const findCountries = (page: Page) =>
  page
    .locator(visible('.country-help'))
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-country')));

test.use({ viewport: phone });

test.describe('with scripts', () => {
  const getPage = sharePage(async (page) => {
    await visit(page, '/support/');
    await page.evaluate(() => document.fonts.ready);
  });

  test.afterEach(async () => {
    await getPage().getByLabel('Show help in').selectOption('');
  });

  test('the first number stands in the first screen of a phone, as large as a thumb, of all or of one country', async () => {
    const page = getPage();
    const box = await page.locator('main a[href^="tel:"]').first().boundingBox();
    expect(box?.y).toBeLessThan(500);
    expect(box?.height).toBeGreaterThanOrEqual(leastHeight);
    await page.getByLabel('Show help in').selectOption('United Kingdom');
    const chosen = await page.locator(visible('main a[href^="tel:"]')).first().boundingBox();
    expect(chosen?.y).toBeLessThan(phone.height - leastHeight);
  });

  test('every number is as large as a thumb, with the smallest text and the largest', async () => {
    for (const size of ['small', 'larger']) {
      const boxes = await getPage()
        .locator(numbers)
        .evaluateAll((links, chosen) => {
          const root = document.documentElement;
          root.dataset['size'] = chosen;
          const found = links.map((link) => ({ ...link.getBoundingClientRect().toJSON() }) as DOMRect);
          delete root.dataset['size'];
          return found;
        }, size);
      expect(boxes.length).toBeGreaterThan(100);
      expect(
        boxes.filter(({ height, width }) => height < leastHeight || width < leastHeight),
        size,
      ).toEqual([]);
    }
  });

  test('a country chosen by keyboard is shown alone, and all of them again', async () => {
    const page = getPage();
    const all = await findCountries(page);
    const chooser = page.getByLabel('Show help in');
    await chooser.focus();
    // Not by its first letters, which a browser takes for one word only if they come quickly.
    await page.keyboard.press('ArrowDown');
    await expect(chooser).not.toHaveValue('');
    await expect.poll(() => findCountries(page)).toEqual([await chooser.inputValue()]);
    await expect(page.locator('.emergency')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'In any other country' })).toBeVisible();
    await page.keyboard.press('Home');
    await expect.poll(() => findCountries(page)).toEqual(all);
  });

  test('each country of the chooser is shown alone', async () => {
    const page = getPage();
    const all = await findCountries(page);
    expect(all.length).toBeGreaterThan(12);
    for (const country of all) {
      await page.getByLabel('Show help in').selectOption(country);
      await expect.poll(() => findCountries(page)).toEqual([country]);
    }
  });

  test('a chosen country is printed alone', async () => {
    const page = getPage();
    await page.getByLabel('Show help in').selectOption('Germany');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => findCountries(page)).toEqual(['de']);
    await expect(page.getByLabel('Show help in')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });

  test('a choice leaves no trace: not in the address, not in what the browser stores, not after a reload', async () => {
    const page = getPage();
    const address = page.url();
    const readStored = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage, document.cookie]));
    const before = await readStored();
    await page.getByLabel('Show help in').selectOption('Spain');
    expect([page.url(), await readStored()]).toEqual([address, before]);
    await page.reload();
    await expect(page.getByLabel('Show help in')).toHaveValue('');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the lines of every country are there, each under its name, and a chosen one is shown alone', async ({
    page,
  }) => {
    await visit(page, '/support/');
    const names = await page.locator('.country-chooser option:not([value=""])').allTextContents();
    expect(names.length).toBeGreaterThan(12);
    expect(await page.locator(visible('.country-help h3')).allTextContents()).toEqual(names);
    expect(await page.locator(visible(numbers)).count()).toBe(await page.locator(numbers).count());
    await page.getByLabel('Show help in').selectOption('New Zealand');
    await expect(page.locator(visible('.country-help'))).toHaveCount(1);
    await expect(page.locator('.country-help[data-country="nz"]')).toBeVisible();
  });
});
