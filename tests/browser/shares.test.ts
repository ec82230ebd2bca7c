/** The shares on the page of evidence, one of which is chosen by whom it is a share of. */
import { expect, test, type Page } from '@playwright/test';
import { visit } from './visit.ts';

// What is chosen is chosen in CSS.
test.use({ javaScriptEnabled: false });

const getFigure = (page: Page) => page.locator('.shares');
const getSentences = (page: Page) => getFigure(page).locator('.share-chosen p:visible');

const measure = (page: Page) =>
  getFigure(page).evaluate((figure) => [figure.getBoundingClientRect().height, document.documentElement.scrollHeight]);

for (const width of [320, 1440]) {
  test(`the share that is chosen is drawn large, and nothing moves, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await visit(page, '/evidence/');
    const radios = getFigure(page).getByRole('radio');
    await expect(radios).toHaveCount(5);
    const before = await measure(page);
    for (let i = 0; i < 5; i++) {
      // The label lies over it, as over the whole of its row.
      await radios.nth(i).check();
      const label = getFigure(page).locator('label', { has: page.locator(':checked') });
      const [large, small] = [getFigure(page).locator('.share-chosen svg:visible'), label.locator('svg')];
      await expect(large).toHaveCount(1);
      expect(await large.locator('use').getAttribute('href')).toBe(
        `#${(await small.locator('g').first().getAttribute('id')) ?? ''}`,
      );
      expect((await large.boundingBox())?.width).toBeGreaterThan(2 * ((await small.boundingBox())?.width ?? Infinity));
      const [share = ''] = (await label.innerText()).split(' of ');
      await expect(getSentences(page)).toHaveText(new RegExp(`^${share}`, 'i'));
    }
    expect(await measure(page)).toEqual(before);
  });
}

test('all shares stay in sight beside it, and can be told apart by what is drawn', async ({ page }) => {
  await visit(page, '/evidence/');
  const small = getFigure(page).locator('label svg:visible');
  await expect(small).toHaveCount(5);
  const drawn = await Promise.all(
    [0, 1, 2, 3, 4].map(async (i) => (await small.nth(i).screenshot()).toString('base64')),
  );
  expect(new Set(drawn).size).toBe(5);
});

test('on paper they stand in a row, each with its sentence, and nothing is there to choose', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await visit(page, '/evidence/');
  await expect(getSentences(page)).toHaveCount(5);
  await expect(getFigure(page).locator(':is(input, legend, .share-chosen svg, .figure-links):visible')).toHaveCount(0);
  const drawings = getFigure(page).locator('label svg:visible');
  const tops = await drawings.evaluateAll((all) =>
    all.map((drawing) => Math.round(drawing.getBoundingClientRect().top)),
  );
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
});
