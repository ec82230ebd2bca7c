import { expect, type Page } from '@playwright/test';
import { findOverlaps } from './find-overlaps.ts';
import { addBetween, readEdges } from './site-widths.ts';

/** As much as a window of 1280 by 800 pixels shows at 200 per cent. */
const magnified = { width: 640, height: 400 };

/**
 * Expects that nothing lies over anything else on the page, and that it is no wider than its window, at the widths of window
 * at which its styles change and at some between; the test goes on where something does.
 * @param where The choices, to be told where something is.
 */
export async function expectNoOverlap(page: Page, where: string): Promise<void> {
  const faults = new Map<string, number[]>();
  const sizes = addBetween(await readEdges(page)).map((width) => ({ width, height: 900 }));
  for (const size of [magnified, ...sizes]) {
    await page.setViewportSize(size);
    for (const fault of await page.evaluate(findOverlaps))
      faults.set(fault, [...(faults.get(fault) ?? []), size.width]);
  }
  const found = [...faults].map(([fault, widths]) => `${fault} at ${widths.join(', ')}`);
  expect.soft(found, `what lies over something else ${where}`).toEqual([]);
}
