/** The article and its sections on paper. */
import { expect, type Page } from '@playwright/test';
import { sections } from '../html/content-files.ts';
import { readStyle } from './choosing.ts';
import { test } from './one-window.ts';
import { readSheets } from './read-sheets.ts';
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
    for (const selector of ['.site-header', '.site-footer', 'button', '.skip-link', '.section-pager']) {
      await expect(page.locator(`${selector}:visible`), selector).toHaveCount(0);
    }
    expect(await page.locator('.page').evaluate((element) => getComputedStyle(element, '::before').content)).toBe(
      'none',
    );
    const marks = await page
      .locator('[data-copy-address]')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(new Set(marks)).toEqual(new Set(['none']));
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
      .locator(':is(h1, h2, h3, h4, .part-label):visible')
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

test('the article on paper begins with its overview, in words too', async ({ page }) => {
  await visitOnPaper(page, '/');
  const overview = page.locator('.overview');
  await expect(overview).toBeVisible();
  await expect(overview.getByRole('row')).toHaveCount(11);
  const [sheet] = await readSheets(await page.pdf({ format: 'A4' }));
  for (const name of await overview.locator('tbody th span').allInnerTexts()) {
    expect(sheet?.texts.join('\n')).toContain(name);
  }
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
  expect(names).toHaveLength(sections.length);
  expect(names.filter(([id, name]) => id !== name)).toEqual([]);
});

test('what is folded on a screen is open on paper', async ({ page }) => {
  await visitOnPaper(page, section);
  await page.locator('article').evaluate((article) => {
    article.insertAdjacentHTML(
      'beforeend',
      '<details><summary>Folded</summary><p>In details.</p></details><p hidden="until-found">Until found.</p>',
    );
  });
  for (const words of ['In details.', 'Until found.']) await expect(page.getByText(words)).toBeVisible();
});

test('the booklet becomes a PDF of A5 pages that is tagged and has an outline', async ({ page }) => {
  await visit(page, '/booklet/');
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const sheets = await readSheets(pdf);
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.length).toBeLessThan(60);
  expect([...new Set(sheets.map(({ width, height }) => [width, height].join(' ')))]).toEqual(['420 595']);
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  expect(pdf.toString('latin1')).toContain('/Outlines');
});

/** In points. */
const formats = { A4: { width: 596, height: 843 }, Letter: { width: 612, height: 792 } };
const margin = 48;

for (const format of ['A4', 'Letter'] as const) {
  for (const path of ['/', section, '/evidence/', '/support/', '/claims/']) {
    test(`${path} fills sheets of ${format} from one margin to the other, each with name, address and number`, async ({
      page,
    }) => {
      await visit(page, path);
      const name = (await page.locator('html').getAttribute('data-name')) ?? '';
      const sheets = await readSheets(await page.pdf({ format }));
      const { width } = formats[format];
      for (const [i, sheet] of sheets.entries()) {
        expect(sheet).toMatchObject(formats[format]);
        expect(sheet.texts.slice(0, 2).join(' ')).toContain(
          `${String(i + 1)} / ${String(sheets.length)}whywegoback.example${path}`,
        );
        expect(sheet.texts[0] === name, sheet.texts[0]).toBe(i > 0);
        expect(sheet.left).toBeGreaterThan(margin - 2);
        expect(sheet.right, sheet.texts.join(' ')).toBeLessThan(width - margin + 2);
      }
      expect(Math.min(...sheets.map(({ left }) => left))).toBeLessThan(margin + 2);
      expect(Math.max(...sheets.map(({ right }) => right))).toBeGreaterThan(width - margin - 12);
    });
  }
}

test('prose has two columns on A4 and Letter, and one on A5', async ({ page }) => {
  await visit(page, section);
  const prose = (await page.locator('.prose').first().innerText()).replaceAll(/\s/g, ' ');
  for (const [format, least, most] of [
    ['A4', 40, 70],
    ['Letter', 40, 70],
    ['A5', 50, 80],
  ] as const) {
    const sheets = await readSheets(await page.pdf({ format }));
    const lines = sheets
      .flatMap(({ texts }) => texts)
      .filter((text) => text.length > 20 && prose.includes(text.trim().replaceAll(/\s/g, ' ')));
    expect(lines.length, format).toBeGreaterThan(1);
    const longest = Math.max(...lines.map((line) => line.length));
    expect(longest, format).toBeGreaterThan(least);
    expect(longest, format).toBeLessThan(most);
  }
});
