/** No words run together in what a reader copies and prints; what pages show is looked at in every-page.test.ts. */
import { expect, type Page } from '@playwright/test';
import { canReadPdf, readPdf } from '../html/read-pdf.ts';
import { findParagraphs, readParagraphs } from '../html/written-prose.ts';
import { test } from './one-window.ts';
import { visit } from './visit.ts';

/** A window without a margin, where notes are hidden between the words, and one whose margin shows them. */
const widths = [390, 1440];
const withNotes = [
  '/motivations/emotional-closure/',
  '/motivations/hope-for-reconciliation/',
  '/purposes/cognitive-dissonance/',
  '/purposes/dopamine-and-reward-system/',
];

async function copyAll(page: Page): Promise<string> {
  await page.locator('main').evaluate((main) => getSelection()?.selectAllChildren(main));
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const path of withNotes) {
  const written = readParagraphs(`${path.slice(1, -1)}.mdx`);

  test(`${path} is copied with its words apart, and without what only leads to its places`, async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const copied = await copyAll(page);
      const { held, torn } = findParagraphs(copied, written);
      const hidden = await page.locator('.footnotes li').filter({ visible: false }).count();
      expect(torn).toEqual([]);
      expect(held).toHaveLength(written.length - hidden);
      expect(copied.match(/[)\p{L}][.,]\d{1,2}(?=\s)|.{0,20}(?:#$|[¶↩])/gmu) ?? []).toEqual([]);
    }
  });

  // The program that reads a PDF is installed wherever nothing may be left out (tests/programs.ts).
  (canReadPdf ? test : test.skip)(`${path} is printed with its words apart`, async ({ page }, testInfo) => {
    await visit(page, path);
    const file = testInfo.outputPath('page.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    expect(findParagraphs(readPdf(file), written)).toEqual({ held: written.map(({ text }) => text), torn: [] });
  });
}
