/** The list of references: narrowed without a script, led into by addresses and letters, and whole on paper. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-window.ts';
import { visit } from './visit.ts';

const choices = ['all', 'near', 'nearest'];
const works = '.reference:visible';

const choose = (page: Page, choice: string) => page.locator(`.nearness [value="${choice}"]`).check();
/** The number in the words of a choice. */
const readCount = async (page: Page, choice: string) =>
  Number(/\((\d+)\)/.exec(await page.locator(`.nearness label:has([value="${choice}"])`).innerText())?.[1]);

test('each choice shows as many works as it says, no letter without one, and tells screen readers', async ({
  page,
}) => {
  await visit(page, '/references/');
  const total = await page.locator(works).count();
  const counts: number[] = [];
  for (const choice of choices) {
    await choose(page, choice);
    const count = await readCount(page, choice);
    counts.push(count);
    await expect(page.locator(works), choice).toHaveCount(count);
    await expect(page.locator('.nearness [role="status"] > :visible')).toHaveText(`${count} of ${total} works shown`);
    const letters = await page.locator('.letter-strip a:visible').allInnerTexts();
    expect(await page.locator('.reference-group h2:visible').allInnerTexts()).toEqual(letters);
    await expect(page.locator('.reference-group:visible:not(:has(.reference:visible))')).toHaveCount(0);
  }
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts[0]).toBe(total);
  expect(counts.at(-1)).toBeGreaterThan(0);
});

test('only works that say so are left by a choice', async ({ page }) => {
  await visit(page, '/references/');
  await choose(page, 'nearest');
  const words = await page.locator(works).allInnerTexts();
  expect(words.filter((text) => !text.includes('· about sex with an ex'))).toEqual([]);
  await choose(page, 'near');
  const wider = await page.locator(works).allInnerTexts();
  expect(wider.filter((text) => !/· about (sex with an ex|breakups)/.test(text))).toEqual([]);
});

// One that is not about exes, and one that reports no study.
for (const key of ['aron2005', 'shaver2002']) {
  test(`${key} is shown when an address leads to it, whatever is chosen`, async ({ page }) => {
    await visit(page, `/references/#${key}`);
    for (const choice of choices) {
      await choose(page, choice);
      const count = await readCount(page, choice);
      await expect(page.locator(`#${key}`), choice).toBeVisible();
      await expect(page.locator(works)).toHaveCount(choice === 'all' ? count : count + 1);
      await expect(page.locator('.reference-group:visible:not(:has(.reference:visible))')).toHaveCount(0);
    }
  });
}

test('a link from one work to another that is hidden shows it', async ({ page }) => {
  await visit(page, '/references/');
  await choose(page, 'nearest');
  const other = page.locator('#halpernmeekin2013a').getByRole('link', { name: 'Gibbs et al. (2014)' });
  await expect(page.locator('#gibbs2014')).toBeHidden();
  await other.click();
  await expect(page.locator('#gibbs2014')).toBeInViewport();
});

test('on paper all works are there, and no choice', async ({ page }) => {
  await visit(page, '/references/');
  const total = await page.locator(works).count();
  await choose(page, 'nearest');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(works)).toHaveCount(total);
  await expect(page.locator('.nearness')).toBeHidden();
});

for (const [path, width] of [
  ['/references/', 320],
  ['/topics/', 320],
  ['/topics/', 1440],
] as const) {
  test(`the letters of ${path} can be touched at ${width} pixels, and lead there`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, path);
    const letters = page.locator('.letter-strip a');
    const small = await letters.evaluateAll((links) =>
      links
        .map((link) => [link.textContent.trim(), link.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
    await letters.filter({ hasText: 'S' }).click();
    await expect(page.locator('#letter-s')).toBeInViewport();
  });
}
