/** Notes in the margin lie over nothing, however many; every page is looked at for overlaps in every-page.test.ts. */
import { expect, type Page } from '@playwright/test';
import { findOverlaps } from './find-overlaps.ts';
import { test } from './one-window.ts';
import { visit } from './visit.ts';

/** From here on the page has a margin for notes, in pixels. */
const marginFrom = 1100;
/** The most between two notes of which one has pushed down the other, in pixels. */
const mostBetweenNotes = 32;

test('these tests find what lies over something else', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/purposes/attachment-styles/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.margin-note { translate: -8rem } .side-nav { translate: 8rem }');
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await page.evaluate(findOverlaps)).join('\n');
  expect(found).toContain('div.margin-note');
  expect(found).toContain('nav.side-nav');
});

test('nothing lies over anything else beside a side column scrolled to the end of the page', async ({ page }) => {
  await visit(page, '/');
  for (const width of [1360, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
    expect.soft(await page.evaluate(findOverlaps), `at ${width} pixels`).toEqual([]);
  }
});

/** Puts the first note of a page there many times more, into the same paragraph. */
async function multiplyNote(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = document.querySelector('.margin-note');
    for (let i = 0; i < 10; i += 1) note?.after(note.cloneNode(true));
  });
}

/** The notes that stand neither beside their paragraph nor right below the note before. */
const findStrays = (page: Page): Promise<(string | null)[]> =>
  page.locator('.margin-note').evaluateAll((notes, mostBetween) => {
    const boxes = notes.map((note) => note.getBoundingClientRect());
    return notes
      .filter((note, i) => {
        const { top, left, height } = boxes[i] ?? new DOMRect();
        let paragraph: Element | null = note.closest('p, li') ?? note;
        while (paragraph?.matches('.margin-note') === true) paragraph = paragraph.nextElementSibling;
        const place = paragraph?.getBoundingClientRect() ?? new DOMRect();
        const isLevel = top >= place.top && top < place.bottom;
        // Where notes are many, each stands right below the one before.
        const isPushed = top > place.top && top - (boxes[i - 1]?.bottom ?? -Infinity) < mostBetween;
        return height === 0 || left < place.right || !(isLevel || isPushed);
      })
      .map(({ textContent }) => textContent);
  }, mostBetweenNotes);

for (const path of ['/', '/purposes/attachment-styles/', '/motivations/hope-for-reconciliation/']) {
  test(`on ${path} notes stand at the end, or beside their paragraphs where there is a margin, and lie over nothing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: marginFrom - 1, height: 900 });
    await visit(page, path);
    await expect(page.locator('.margin-note:visible')).toHaveCount(0);
    for (const list of await page.locator('.footnotes').all()) await expect(list).toBeVisible();

    await page.setViewportSize({ width: marginFrom, height: 900 });
    await expect(page.locator('.footnotes:visible')).toHaveCount(0);
    expect(await findStrays(page)).toEqual([]);

    await page.setViewportSize({ width: 1440, height: 900 });
    const paragraph = page.locator('p:has(> .margin-note), .margin-note + p').first();
    const before = await paragraph.boundingBox();
    await multiplyNote(page);
    expect(await paragraph.boundingBox(), 'the place of the text, whatever notes it has').toEqual(before);
    for (const width of [marginFrom, 1360, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.locator('.margin-note:visible').count()).toBeGreaterThan(11);
      expect.soft(await page.evaluate(findOverlaps), `eleven notes to a paragraph at ${width} pixels`).toEqual([]);
    }
  });
}

test('a link to a note shows the list that holds it, where the margin has the rest', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/motivations/hope-for-reconciliation/');
  await page.locator('[data-footnote-ref]').first().click();
  await expect(page.locator('.footnotes')).toBeVisible();
  await expect(page.locator('.footnotes :target')).toBeInViewport();
});
