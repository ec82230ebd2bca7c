/**
 * What must hold of every page, each opened once and looked at in several widths and themes. Every fault is told, with where
 * it was found.
 */
import { expect } from '@playwright/test';
import { sectionFiles } from '../html/content-files.ts';
import { readParagraphs } from '../html/written-prose.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { expectNoOverlap } from './expect-no-overlap.ts';
import { expectWordsApart } from './expect-words-apart.ts';
import { test } from './one-window.ts';
import { setChoices, type Choices } from './set-choices.ts';
import { allPaths, layouts, sampledSections } from './site-pages.ts';
import { visit } from './visit.ts';

const sections = readParagraphs(sectionFiles).map(({ text }) => text);
const isWhole = (path: string) => path === '/' || path === '/booklet/';

/** Sections that hold nothing but what the sampled ones hold. */
const isLikeAnother = (path: string) => /^\/[^/]+\/[^/]+\/$/.test(path) && !sampledSections.includes(path);

/** Choices that move most on a page, beside the usual ones. */
const choicesTried: Record<string, Choices[]> = {
  '/': [{ size: 'larger', width: 'wide' }],
  '/support/': [{ size: 'larger', width: 'wide' }],
  '/motivations/emotional-closure/': [
    { size: 'larger', width: 'wide' },
    { size: 'small' },
    { size: 'large' },
    { face: 'sans', width: 'narrow' },
  ],
};

/** Pages on which sepia is tried too: its colours are computed from the palette in a unit test. */
const inSepia = layouts.slice(0, 4);

// Each does what would be dozens of tests, a load for each: on a busy machine that takes as long.
test.describe.configure({ timeout: 600_000 });

for (const path of allPaths) {
  test(`${path} has its words apart, and nothing that axe finds or that lies over anything else`, async ({ page }) => {
    await visit(page, path);
    await page.evaluate(() => document.fonts.ready);
    await expectNoFault(page, 'in light at 1280 pixels', isLikeAnother(path) ? 'structural' : 'all');

    // A window without a margin, where notes are hidden between the words, and one whose margin shows them.
    await page.setViewportSize({ width: 390, height: 844 });
    const narrow = await expectWordsApart(page, 'at 390 pixels');
    if (layouts.includes(path)) {
      await setChoices(page, { theme: 'dark' });
      await expectNoFault(page, 'in dark at 390 pixels', 'visual');
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    if (inSepia.includes(path)) {
      await setChoices(page, { theme: 'sepia' });
      await expectNoFault(page, 'in sepia at 1440 pixels', 'visual');
    }
    await setChoices(page, {});
    const wide = await expectWordsApart(page, 'at 1440 pixels');
    expect.soft(wide, 'what both windows show').toEqual(narrow);
    if (isWhole(path)) expect.soft(narrow).toEqual(expect.arrayContaining(sections));

    if (isLikeAnother(path)) return;
    await expectNoOverlap(page, 'with the usual choices');
    for (const chosen of choicesTried[path] ?? []) {
      await setChoices(page, chosen);
      await expectNoOverlap(page, `with ${JSON.stringify(chosen)}`);
    }
  });
}
