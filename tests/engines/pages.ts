import { expect } from 'vitest';
import { mostShift, rememberBoxes, scoreShift } from '../browser/box-shift.ts';
import { findOverlaps } from '../browser/find-overlaps.ts';
import type { Reader } from './reader.ts';

/** Waits until a page has been painted. Runs within the page. */
const paint = () =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (performance.getEntriesByName('first-contentful-paint').length === 0) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
    };
    look();
  });

/** Opens a page, and expects that nothing moves in the window when the typeface comes late. */
export async function expectStill(reader: Reader, path: string, width: number): Promise<void> {
  const { browser } = reader;
  const release = reader.site.holdTypeface();
  await reader.resize(width);
  await browser.goTo(reader.at(path));
  await browser.evaluate(paint);
  await browser.evaluate(rememberBoxes);
  release();
  const faces = await browser.evaluate(async () => {
    while (document.readyState !== 'complete') await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.join(' '), 'the typeface must have arrived for this test to mean anything').toContain('Source Serif');
  await browser.evaluate(paint);
  const { score, moved } = await browser.evaluate(scoreShift);
  expect.soft(score, `at ${width} pixels: ${moved.slice(0, 5).join('\n')}`).toBeLessThan(mostShift);
}

/** The first is what a scroll bar leaves of the second. */
const widths = [305, 320, 390, 820, 1440];

/** Expects that nothing lies over anything else on the open page, and that it is no wider than its window. */
export async function expectNoOverlap(reader: Reader): Promise<void> {
  for (const width of widths) {
    await reader.resize(width);
    expect.soft(await reader.browser.evaluate(findOverlaps), `at ${width} pixels`).toEqual([]);
  }
}
