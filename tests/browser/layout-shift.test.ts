/** No layout shift: nothing moves once it is shown: when a typeface or a style sheet is late, and on arrival far down a page. */
import { expect, test, type Page } from '@playwright/test';
import { paintTwice } from './frames.ts';
import { layouts } from './site-pages.ts';
import { at, visit } from './visit.ts';

/** The highest layout shift score allowed: it is shown as 0.00. */
const most = 0.005;

/** Makes files come late: when the page has been painted without them. */
async function delay(page: Page, files: string): Promise<void> {
  await page.route(files, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await paintTwice(page);
    await route.continue();
  });
}

/** Sums up layout shifts from here on, and names what moved. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const shifts = { sum: 0, sources: [] as string[] };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.sum += value;
        for (const { node, previousRect, currentRect } of sources) {
          const name =
            node instanceof Element ? `${node.tagName}.${node.className}#${node.id}` : (node?.textContent ?? '');
          shifts.sources.push(
            `${name.slice(0, 60)} from ${previousRect.x},${previousRect.y} ${previousRect.width}×${previousRect.height} to ${currentRect.x},${currentRect.y} ${currentRect.width}×${currentRect.height}`,
          );
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function expectNoShift(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await paintTwice(page);
  const { sum, sources } = await page.evaluate(
    () => (globalThis as unknown as { shifts: { sum: number; sources: string[] } }).shifts,
  );
  expect(sum, sources.join('\n')).toBeLessThan(most);
}

async function expectTypeface(page: Page): Promise<void> {
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(faces.join(' '), 'the typeface must have arrived for this test to mean anything').toContain('Source Serif');
}

const kinds = [...layouts, '/404.html'];

/** Those whose layout differs most between a phone and a wide window. */
const wideKinds = ['/', '/purposes/attachment-styles/', '/evidence/', '/references/', '/search/'];

/** So many pages are opened at once: they spend most of their time waiting for the typeface. */
const together = 3;

for (const [width, paths] of [
  [390, kinds],
  [1440, wideKinds],
] as const) {
  for (let i = 0; i < paths.length; i += together) {
    const group = paths.slice(i, i + together);
    test(`${group.join(', ')} do not move at ${width} pixels when the typeface arrives late`, async ({
      browser,
      baseURL,
    }) => {
      await Promise.all(
        group.map(async (path) => {
          const page = await browser.newPage({ baseURL: baseURL ?? '', viewport: { width, height: 844 } });
          await delay(page, '**/*.woff2');
          await watchShifts(page);
          await visit(page, path);
          await expectNoShift(page);
          await expectTypeface(page);
          await page.close();
        }),
      );
    });
  }

  for (const path of ['/', '/purposes/attachment-styles/']) {
    test(`${path} does not move at ${width} pixels when the styles asked for later are late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await delay(page, '**/*.css');
      await watchShifts(page);
      await visit(page, path);
      await expectNoShift(page);
    });
  }

  for (const address of ['/#reaffirming-autonomy', '/purposes/attachment-styles/#attachment-styles-limits']) {
    // Not by the sum of shifts: a section that grows above the window counts in it, though nothing in the window moves.
    test(`arriving at ${address} at ${width} pixels, what one came for keeps its place when the typeface is late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      const { promise: measured, resolve: release } = Promise.withResolvers<undefined>();
      await page.route('**/*.woff2', async (route) => {
        await measured;
        await route.continue();
      });
      await page.goto(at(address), { waitUntil: 'domcontentloaded' });
      await expect(page.locator(':target')).toBeInViewport();
      const before = await page.locator(':target').boundingBox();
      release(undefined);
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => document.fonts.ready);
      await paintTwice(page);
      await expectTypeface(page);
      const after = await page.locator(':target').boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    });
  }
}

for (const width of [320, 720, 1100, 1920]) {
  test(`a section does not move at ${width} pixels when its typeface arrives late`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await delay(page, '**/*.woff2');
    await watchShifts(page);
    await visit(page, '/purposes/attachment-styles/');
    await expectNoShift(page);
    await expectTypeface(page);
  });
}
