/** The article and its sections on paper. */
import { expect, type Page } from '@playwright/test';
import { readStyle } from './choosing.ts';
import { test } from './one-window.ts';
import { setChoices } from './set-choices.ts';
import { visit } from './visit.ts';

const section = '/purposes/attachment-styles/';
const withNotes = '/motivations/hope-for-reconciliation/';

/** A4 at 96 pixels an inch, less margins: about as wide as a printed page is laid out. */
test.use({ viewport: { width: 680, height: 900 } });

async function visitOnPaper(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await visit(page, path);
}

for (const path of ['/', section, '/booklet/', '/evidence/', '/claims/']) {
  test(`${path} on paper has nothing that can only be pressed`, async ({ page }) => {
    await visitOnPaper(page, path);
    for (const selector of [
      '.site-header',
      '.site-footer',
      'button',
      '.heading-link',
      '.paragraph-link',
      '.skip-link',
      '.section-pager',
    ]) {
      await expect(page.locator(`${selector}:visible`), selector).toHaveCount(0);
    }
    expect(await page.locator('.page').evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
      'none',
    );
  });
}

test('paper has notes at the end and none in a margin, however wide the window was', async ({ page }) => {
  await visitOnPaper(page, withNotes);
  for (const width of [680, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('.footnotes')).toBeVisible();
    await expect(page.locator('.margin-note:visible')).toHaveCount(0);
  }
});

for (const path of ['/booklet/', section, withNotes, '/claims/']) {
  test(`${path} keeps together on paper what belongs together`, async ({ page }) => {
    await visitOnPaper(page, path);
    const torn = await page
      .locator(
        ':is(.callout, .questions, .findings > li, .verdict, .claim-list > li, .claim-reckoning li, .book-card, .study-list > li, figure):visible',
      )
      .evaluateAll((blocks) =>
        blocks.filter((block) => getComputedStyle(block).breakInside !== 'avoid').map(({ className }) => className),
      );
    expect(torn).toEqual([]);
    const ends = await page
      .locator(':is(h1, h2, h3, h4, .anchored-heading, .part-label):visible')
      .evaluateAll((headings) =>
        headings
          .filter((heading) => getComputedStyle(heading).breakAfter !== 'avoid')
          .map(({ textContent }) => textContent),
      );
    expect(ends).toEqual([]);
  });
}

test('paper is white with dark ink, whatever was chosen for the screen', async ({ page }) => {
  await visitOnPaper(page, section);
  await setChoices(page, { theme: 'dark', size: 'larger', width: 'narrow' });
  const usual = { background: 'rgb(255, 255, 255)', color: 'rgb(29, 27, 26)', size: '13.3333px' };
  expect({
    background: await readStyle(page, 'html', 'background-color'),
    color: await readStyle(page, '.prose > p', 'color'),
    size: await readStyle(page, '.prose > p', 'font-size'),
  }).toEqual(usual);
});

test('the booklet has a cover of its own, contents, and a new page for each part', async ({ page }) => {
  await visitOnPaper(page, '/booklet/');
  expect(await readStyle(page, '.cover', 'break-after')).toBe('page');
  expect(await readStyle(page, '.side-nav-place', 'break-after')).toBe('page');
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeVisible();
  const parts = await page
    .locator('.part')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).breakBefore));
  expect([...new Set(parts)]).toEqual(['page']);
  await expect(page.locator('.on-screen')).toBeHidden();
});

test('the booklet gives the pages of each section a name of their own', async ({ page }) => {
  await visitOnPaper(page, '/booklet/');
  const names = await page.locator('.article-section').evaluateAll((elements) =>
    elements.map((element) => [
      element.querySelector('h3')?.id,
      // The name of its pages, which not every browser's types know.
      getComputedStyle(element).getPropertyValue('page'),
    ]),
  );
  expect(names).toHaveLength(10);
  expect(names.filter(([id, name]) => id !== name)).toEqual([]);
});

/** How many pages a PDF has: each is an object of this type, and the writer leaves these readable. */
const countPages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

for (const [path, least, most] of [
  ['/booklet/', 20, 60],
  [section, 6, 16],
] as const) {
  test(`${path} becomes a PDF of A5 pages that is tagged and has an outline`, async ({ page }) => {
    await visit(page, path);
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const text = pdf.toString('latin1');
    expect(countPages(pdf)).toBeGreaterThan(least);
    expect(countPages(pdf)).toBeLessThan(most);
    const sizes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map((match) =>
      (match[1] ?? '').trim().split(/\s+/).map(Number).map(Math.round).join(' '),
    );
    expect([...new Set(sizes)]).toEqual(['0 0 420 595']);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
  });
}
