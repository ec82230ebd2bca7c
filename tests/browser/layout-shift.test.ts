/** No layout shift: nothing moves once it is shown: when a typeface or a style sheet is late, and on arrival far down a page. */
import { expect, type Page } from '@playwright/test';
import { mostShift, rememberBoxes, scoreShift } from './box-shift.ts';
import { paintTwice } from './frames.ts';
import { test } from './one-window.ts';
import { layouts, wideLayouts } from './site-pages.ts';
import { at, visit } from './visit.ts';

/** Makes files come late: when the page has been painted without them. */
async function delay(page: Page, files: RegExp): Promise<void> {
  await page.route(files, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await paintTwice(page);
    await route.continue();
  });
}

/** Waits until all that a page asked for has come and been painted. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await paintTwice(page);
  await page.evaluate(() => document.fonts.ready);
  await paintTwice(page);
}

/** The sum of the page's layout shifts since it was opened, and what moved. */
const readShifts = (page: Page) =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
    }
    const write = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width}×${height}`;
    const { promise, resolve } = Promise.withResolvers<{ sum: number; moved: string[] }>();
    const observer = new PerformanceObserver((list) => {
      const shifts = list.getEntriesByType('layout-shift') as Shift[];
      const moved = shifts.flatMap(({ sources }) =>
        sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.tagName}.${node.className}#${node.id}` : node?.textContent;
          return `${name?.slice(0, 60) ?? ''} from ${write(previousRect)} to ${write(currentRect)}`;
        }),
      );
      resolve({ sum: shifts.reduce((sum, { value }) => sum + value, 0), moved });
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // There is always one, so that the observer is called where nothing moved.
    observer.observe({ type: 'paint', buffered: true });
    return promise;
  });

async function expectNoShift(page: Page): Promise<void> {
  await settle(page);
  const { sum, moved } = await readShifts(page);
  expect(sum, moved.join('\n')).toBeLessThan(mostShift);
}

async function expectTypeface(page: Page): Promise<void> {
  const faces = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(faces.join(' '), 'the typeface must have arrived for this test to mean anything').toContain('Source Serif');
}

const section = '/purposes/attachment-styles/';
const kinds = [...layouts, '/404.html'];

/** Pages that are shown before their later styles have come. */
const shownBefore = ['/', section];

for (const [width, paths] of [
  [390, kinds],
  [1440, wideLayouts],
  // Where a section is laid out in other ways.
  [320, [section]],
  [720, [section]],
  [1100, [section]],
  [1920, [section]],
] as const) {
  for (const path of paths) {
    const isShownBefore = shownBefore.includes(path);
    test(`${path} does not move at ${width} pixels when its typeface ${isShownBefore ? 'and its later styles arrive' : 'arrives'} late`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await delay(page, isShownBefore ? /\.(?:woff2|css)$/ : /\.woff2$/);
      await visit(page, path);
      await expectNoShift(page);
      await expectTypeface(page);
    });
  }
}

for (const width of [390, 1440]) {
  for (const address of ['/#reaffirming-autonomy', `${section}#attachment-styles-limits`]) {
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
      await settle(page);
      await expectTypeface(page);
      const after = await page.locator(':target').boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    });
  }
}

test('by boxes, as it is measured in other engines, nothing moves either, and what does is found', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 844 });
  const { promise: measured, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await measured;
    await route.continue();
  });
  await page.goto(at('/'), { waitUntil: 'domcontentloaded' });
  await paintTwice(page);
  await page.evaluate(rememberBoxes);
  release(undefined);
  await settle(page);
  await expectTypeface(page);
  expect((await page.evaluate(scoreShift)).score).toBeLessThan(mostShift);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('h1 { padding-block-start: 2rem }');
    document.adoptedStyleSheets = [sheet];
  });
  const { score, moved } = await page.evaluate(scoreShift);
  expect(score).toBeGreaterThan(mostShift);
  expect(moved.join('\n')).toContain('p “Why people have breakup sex');
});
