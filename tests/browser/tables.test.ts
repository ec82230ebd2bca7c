/** Tables on phones: a card for each row, nothing cut, and still a table to a screen reader. */
import { expect, type Page } from '@playwright/test';
import { test } from './one-window.ts';
import { visit } from './visit.ts';

/** The pages that have tables that become cards. */
const pages = ['/evidence/', '/about/', '/colophon/'];

/** Cells that are cut, or that stand beyond the window, and those that do not say which column they are of. */
const findFaults = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const tell = (cell: Element, fault: string) =>
      faults.push(`${fault}: “${(cell.textContent ?? '').trim().slice(0, 40)}”`);
    for (const table of document.querySelectorAll('.table-scroll table')) {
      for (const cell of table.querySelectorAll('tbody :is(th, td)')) {
        const { left, right } = cell.getBoundingClientRect();
        if (left < 0 || right > document.documentElement.clientWidth) tell(cell, 'beyond the window');
        if (cell.scrollWidth > cell.clientWidth + 1) tell(cell, 'cut');
      }
      if (!table.matches('[role]')) continue;
      const columns = [...table.querySelectorAll('thead th')].map((head) => head.textContent?.trim());
      for (const row of table.querySelectorAll('tbody tr')) {
        [...row.children].slice(1).forEach((cell, i) => {
          const label = getComputedStyle(cell, '::before').content;
          if (label !== `"${columns[i + 1] ?? ''}: "`) tell(cell, `named ${label}`);
        });
      }
    }
    return faults;
  });

/** What a screen reader is told that tables consist of. */
const countRoles = async (page: Page) => {
  const tree = await page.locator('main').ariaSnapshot();
  return ['table', 'row', 'columnheader', 'rowheader', 'cell'].map((role) => [
    role,
    tree.match(new RegExp(`^\\s*- (?:'|")?${role}\\b`, 'gm'))?.length ?? 0,
  ]);
};

for (const path of pages) {
  test(`on ${path} each cell of a table is whole on a phone, and says which column it is of`, async ({ page }) => {
    await visit(page, path);
    // Folded, it has no room to be measured in.
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect(page.locator('.table-scroll table[role]')).not.toHaveCount(0);
    const wide = await countRoles(page);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findFaults(page), `at ${width} pixels`).toEqual([]);
      expect(await countRoles(page), `to a screen reader at ${width} pixels`).toEqual(wide);
    }
  });
}

test('the headings of the map stay in sight under the bar while its rows scroll by', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/evidence/');
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  const rows = page.locator('.evidence-map tbody tr');
  await rows.nth(40).scrollIntoViewIfNeeded();
  await rows.nth(20).evaluate((row) => {
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await expect(page.locator('.evidence-map thead a').first()).toBeInViewport({ ratio: 1 });
});

test('a table of sentences has the margin where nothing else stands', async ({ page }) => {
  await visit(page, '/evidence/');
  const text = page.locator('main');
  for (const width of [1000, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const [table, column] = [await page.locator('.study-table').boundingBox(), await text.boundingBox()];
    expect(table?.width, `at ${width} pixels`).toBeGreaterThan((column?.width ?? Infinity) + 150);
  }
});
