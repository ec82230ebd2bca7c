import { expect } from '@playwright/test';
import { parts, sections } from '../html/content-files.ts';
import { test } from './one-window.ts';
import { visit } from './visit.ts';

/** Heights in pixels, from the smallest in a row of a list to the largest at the head of a page. */
const heights = [16, 17, 20, 24, 28, 32, 44, 60, 96];

test('no emblem is cut at its edges, whatever its height and wherever between two pixels it stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await visit(page, '/colophon/');
  const count = await page.evaluate((all) => {
    const sheet = document.createElement('div');
    sheet.id = 'sizes';
    for (const height of all) {
      const row = document.createElement('div');
      row.style.cssText = 'display: flex; gap: 6.37px; padding: 4px';
      for (const emblem of document.querySelectorAll('.emblem-sheet .emblem')) {
        const copy = emblem.cloneNode() as SVGElement;
        copy.innerHTML = emblem.innerHTML;
        copy.style.cssText = `block-size: ${height}px; flex: none; margin: 0`;
        row.append(copy);
      }
      sheet.append(row);
    }
    document.body.replaceChildren(sheet);
    return document.querySelectorAll('.emblem').length;
  }, heights);
  // Of the site, of each part, and of each section.
  expect(count).toBe((1 + parts.length + sections.length) * heights.length);
  const sheet = page.locator('#sizes');
  const asShown = await sheet.screenshot();
  await page.locator('.emblem').evaluateAll((emblems) => {
    for (const emblem of emblems as SVGElement[]) emblem.style.overflow = 'visible';
  });
  expect(asShown.equals(await sheet.screenshot())).toBe(true);
});
