/** Nothing lies over anything else, at any width. */
import { expect, test, type Page } from '@playwright/test';
import { storeChoices } from './choosing.ts';
import { findOverlaps } from './find-overlaps.ts';
import { visit } from './visit.ts';

const widths = Array.from({ length: 41 }, (_, i) => 320 + 40 * i);
/** From here on the page has a margin for notes, in pixels. */
const marginFrom = 1100;
/** The most between two notes of which one has pushed down the other, in pixels. */
const mostBetweenNotes = 32;

/** What is wrong with a page at some widths, each fault with the widths it was found at. */
async function findFaults(page: Page, atWidths: number[]): Promise<string[]> {
  const faults = new Map<string, number[]>();
  for (const width of atWidths) {
    await page.setViewportSize({ width, height: 900 });
    for (const fault of await page.evaluate(findOverlaps)) faults.set(fault, [...(faults.get(fault) ?? []), width]);
  }
  return [...faults].map(([fault, found]) => `${fault} at ${found.join(', ')}`);
}

for (const path of [
  '/',
  '/purposes/attachment-styles/',
  '/motivations/emotional-closure/',
  '/evidence/',
  '/motivations/',
  '/support/',
  '/topics/',
]) {
  test(`on ${path} nothing lies over anything else, from 320 to 1920 pixels`, async ({ page }) => {
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    expect(await findFaults(page, widths)).toEqual([]);
  });
}

for (const path of ['/', '/motivations/emotional-closure/', '/support/']) {
  test(`on ${path} nothing lies over anything else with the largest text and the longest lines`, async ({ page }) => {
    await storeChoices(page, '{"size":"larger","width":"wide"}');
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    expect(await findFaults(page, widths)).toEqual([]);
  });
}

for (const size of ['small', 'large']) {
  test(`nothing lies over anything else with the text set to ${size}`, async ({ page }) => {
    await storeChoices(page, JSON.stringify({ size }));
    await visit(page, '/motivations/emotional-closure/');
    expect(await findFaults(page, widths)).toEqual([]);
  });
}

test('nothing lies over anything else in sans serif', async ({ page }) => {
  await storeChoices(page, '{"face":"sans","width":"narrow"}');
  await visit(page, '/motivations/emotional-closure/');
  expect(await findFaults(page, widths)).toEqual([]);
});

test('nothing lies over anything else beside a side column scrolled to the end of the page', async ({ page }) => {
  await visit(page, '/');
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  expect(await findFaults(page, [1360, 1440, 1920])).toEqual([]);
});

test.describe('magnified to 200 per cent', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  for (const path of ['/', '/purposes/attachment-styles/', '/evidence/', '/booklet/']) {
    test(`on ${path} nothing lies over anything else`, async ({ page }) => {
      await visit(page, path);
      expect(await page.evaluate(findOverlaps)).toEqual([]);
    });
  }
});

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

/** Puts the first note of a page there many times more, into the same paragraph. */
async function multiplyNote(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = document.querySelector('.margin-note');
    for (let i = 0; i < 10; i += 1) note?.after(note.cloneNode(true));
  });
}

for (const path of ['/', '/purposes/attachment-styles/']) {
  for (const width of [marginFrom, 1360, 1920]) {
    test(`on ${path} eleven notes to one paragraph lie over nothing at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, path);
      await multiplyNote(page);
      expect(await page.locator('.margin-note:visible').count()).toBeGreaterThan(11);
      expect(await page.evaluate(findOverlaps)).toEqual([]);
    });
  }

  test(`on ${path} eleven notes to one paragraph do not make the page one pixel longer below`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, path);
    const paragraph = page.locator('p:has(> .margin-note), .margin-note + p').first();
    const before = await paragraph.boundingBox();
    await multiplyNote(page);
    expect(await paragraph.boundingBox()).toEqual(before);
  });
}

for (const path of ['/', '/purposes/attachment-styles/', '/motivations/hope-for-reconciliation/']) {
  test(`on ${path} notes stand at the end in a window without a margin`, async ({ page }) => {
    await page.setViewportSize({ width: marginFrom - 1, height: 900 });
    await visit(page, path);
    await expect(page.locator('.margin-note:visible')).toHaveCount(0);
    for (const notes of await page.locator('.footnotes').all()) await expect(notes).toBeVisible();
  });

  test(`on ${path} notes stand beside their paragraphs in a window with a margin`, async ({ page }) => {
    await page.setViewportSize({ width: marginFrom, height: 900 });
    await visit(page, path);
    await expect(page.locator('.footnotes:visible')).toHaveCount(0);
    const strays = await page.locator('.margin-note').evaluateAll((notes, mostBetween) => {
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
    expect(strays).toEqual([]);
  });
}

test('a link to a note shows the list that holds it, where the margin has the rest', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/motivations/hope-for-reconciliation/');
  await page.locator('[data-footnote-ref]').first().click();
  await expect(page.locator('.footnotes')).toBeVisible();
  await expect(page.locator('.footnotes :target')).toBeInViewport();
});
