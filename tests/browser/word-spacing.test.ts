/** No words run together in what a reader sees, copies and prints, at notes and everywhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { canReadPdf, readPdf } from '../html/read-pdf.ts';
import { findParagraphs, readParagraphs } from '../html/written-prose.ts';
import { findTouching } from './find-touching.ts';
import { allPaths } from './site-pages.ts';
import { visit } from './visit.ts';

/** A window without a margin, where notes are hidden between the words, and one whose margin shows them. */
const widths = [390, 1440];
const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));
const prose = readParagraphs();
const sections = readParagraphs('{motivations,purposes}/*.mdx').map(({ text }) => text);
const withNotes = [
  '/motivations/emotional-closure/',
  '/motivations/hope-for-reconciliation/',
  '/purposes/cognitive-dissonance/',
  '/purposes/dopamine-and-reward-system/',
];

/** All that a page shows; notes that stand in its margin come last, since they interrupt no sentence there. */
const readSeen = (page: Page): Promise<string> =>
  page.locator('body').evaluate((body: HTMLElement) => {
    const notes = [...body.querySelectorAll<HTMLElement>('span.margin-note')].filter((note) => note.checkVisibility());
    return notes.reduce(
      (text, { innerText }) => `${text.replace(`\n${innerText}\n`, '')}\n${innerText}`,
      body.innerText,
    );
  });

async function copyAll(page: Page): Promise<string> {
  await page.locator('main').evaluate((main) => getSelection()?.selectAllChildren(main));
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Where words run into each other, or a space stands where none belongs. */
const runs = [
  // The number of a note and the word after it.
  /\S*[.,;:!?)”]\d{1,2}\p{L}\S*/gu,
  /\S*[\p{L}\d)”][.!?,;:]+[“(]?\p{L}\S*/gu,
  /\S*[)”]\p{L}\S*/gu,
  /\S*\p{L}[(“]\S*/gu,
  /\S*\p{Ll}\p{Lu}\S*/gu,
  /\S*[ \u00a0\u202f]{2,}\S*/gu,
  /\S*[ \u00a0\u202f][.,;:!?)”](?!\w)/gu,
  /[(“][ \u00a0\u202f]\S*/gu,
];

/** Addresses and files. */
const address = /:\/\/|\w\.(?:com|edu|example|gov|ie|net|org|uk|au|ca|nz|md|txt)\b/;

/** Names are written so, such as “McAdams” and “WhatsApp”: by an author, and not by what was made of the words. */
const written = globSync('**/*.{mdx,yaml,json}', { cwd: contentFolder })
  .map((file) => readFileSync(join(contentFolder, file), 'utf8'))
  .join('\n');
const isWritten = (found: string) => written.includes(found.replaceAll(/^\P{L}+|\P{L}+$/gu, ''));

const findRuns = (text: string) =>
  runs.flatMap((pattern) => text.match(pattern) ?? []).filter((found) => !address.test(found) && !isWritten(found));

for (const path of allPaths) {
  test(`${path} shows its words apart, with and without a margin`, async ({ page }) => {
    const held: string[][] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, path);
      const text = await readSeen(page);
      const found = findParagraphs(text, prose);
      expect(found.torn).toEqual([]);
      expect(findRuns(text)).toEqual([]);
      expect(await findTouching(page)).toEqual([]);
      held.push(found.held);
    }
    expect(held[1]).toEqual(held[0]);
    if (path === '/' || path === '/booklet/') expect(held[0]).toEqual(expect.arrayContaining(sections));
  });
}

for (const path of withNotes) {
  const written = readParagraphs(`${path.slice(1, -1)}.mdx`);

  test(`${path} is copied with its words apart, and without what only leads to its places`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await visit(page, path);
      const copied = await copyAll(page);
      const { held, torn } = findParagraphs(copied, written);
      const hidden = await page.locator('.footnotes li').filter({ visible: false }).count();
      expect(torn).toEqual([]);
      expect(held).toHaveLength(written.length - hidden);
      expect(copied.match(/[)\p{L}][.,]\d{1,2}(?=\s)|.{0,20}(?:#$|[¶↩])/gmu) ?? []).toEqual([]);
    }
  });

  (canReadPdf ? test : test.skip)(`${path} is printed with its words apart`, async ({ page }, testInfo) => {
    await visit(page, path);
    const file = testInfo.outputPath('page.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    expect(findParagraphs(readPdf(file), written)).toEqual({ held: written.map(({ text }) => text), torn: [] });
  });
}
