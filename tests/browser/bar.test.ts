/** The bar that stays in sight, and that nothing one goes to stops beneath it. */
import { expect, type Page } from '@playwright/test';
import { paintTwice } from './frames.ts';
import { getLeave } from './neutral-page.ts';
import { test } from './one-window.ts';
import { setChoices } from './set-choices.ts';
import { at, visit } from './visit.ts';

/** What WCAG 2.2 asks of targets at its highest level, 2.5.5. */
const leastTarget = 44;
const mostOfBar = 48;

const getBar = (page: Page) => page.getByRole('banner');
const getControls = (page: Page) => ({
  Contents: page.getByRole('button', { name: 'Contents' }),
  Reading: page.getByRole('button', { name: 'Reading' }),
  Search: page.locator('.site-header [data-search-open]'),
  Leave: getLeave(page),
});

/** Expects each control to be in sight, large enough, and not covered by anything. */
async function expectControls(page: Page): Promise<void> {
  for (const [name, control] of Object.entries(getControls(page))) {
    await expect.soft(control, name).toBeInViewport({ ratio: 1 });
    const { width = 0, height = 0 } = (await control.boundingBox()) ?? {};
    expect.soft(Math.min(width, height), `${name} is ${width} × ${height}`).toBeGreaterThanOrEqual(leastTarget);
    // Not by a trial of a press, at which Leave would leave.
    const isOnTop = control.evaluate((element) => {
      const { x, y, width: across, height: down } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + across / 2, y + down / 2));
    });
    expect.soft(await isOnTop, `${name} is covered by nothing`).toBe(true);
  }
  const { y, height } = (await getBar(page).boundingBox()) ?? { y: NaN, height: NaN };
  expect.soft(y, 'the bar stands at the top').toBe(0);
  expect.soft(height).toBeLessThanOrEqual(mostOfBar);
}

const enlarge = (page: Page, percent: number) =>
  page.evaluate((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${size}% }`);
    document.adoptedStyleSheets = [sheet];
  }, percent);

for (const width of [320, 390, 768, 1024, 1440, 1920]) {
  test(`after 3,000 pixels Contents, Reading, Search and Leave are in sight at ${width} pixels, however large the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await visit(page, '/');
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    await expectControls(page);
    await setChoices(page, { size: 'larger' });
    await expectControls(page);
    await setChoices(page, {});
    await enlarge(page, 200);
    await expectControls(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('from a window too short for it the bar scrolls away, and anchors need no room for it', async ({ page }) => {
  await page.setViewportSize({ width: 568, height: 319 });
  await visit(page, '/glossary/');
  await expectControls(page);
  await page.locator('#rumination').scrollIntoViewIfNeeded();
  await expect(getBar(page)).not.toBeInViewport();
  await page.goto(at('/glossary/#rumination'));
  const { y = 0 } = (await page.locator('#rumination').boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(mostOfBar);
});

/** One of each kind of place that an address can name; those of one page follow each other, and the first alone loads it. */
const places = {
  'a section of the article': '/#reaffirming-autonomy',
  'a beat': '/#fear-of-loss-research',
  'a note': '/#hope-for-reconciliation-fn-drift',
  'a paragraph': '/purposes/attachment-styles/#attachment-styles-some-of-us-meet',
  'a heading': '/purposes/attachment-styles/#attachment-styles-limits',
  'a finding': '/purposes/attachment-styles/#attachment-styles-finding-davis2003',
  'a quotation': '/purposes/attachment-styles/#attachment-styles-expert',
  'a passage': '/about/#privacy',
  'a work': '/references/#davis2003',
  'a term': '/glossary/#rumination',
  'a person': '/experts/#amir-levine',
  'a claim': '/claims/#anxious-want',
  'a country': '/support/#lines-gb',
  'a topic': '/topics/#letter-m',
};

for (const width of [390, 1440]) {
  test(`at ${width} pixels every kind of place that an address names stands below the bar`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const [kind, address] of Object.entries(places)) {
      await page.goto(at(address));
      await paintTwice(page);
      const target = page.locator(':target');
      await expect(target, kind).toBeInViewport();
      expect.soft((await target.boundingBox())?.y, kind).toBeGreaterThanOrEqual(mostOfBar);
    }
  });
}

/** Moves the focus with a key through the text, and tells what stops wholly or in part beneath the bar. */
async function findCovered(page: Page, key: string, presses: number): Promise<string[]> {
  const covered: string[] = [];
  for (let i = 0; i < presses; i += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused.closest('main') === null) return undefined;
      const bar = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
      const { top, height } = focused.getBoundingClientRect();
      return top < bar && height < innerHeight - bar ? `${focused.outerHTML.slice(0, 120)} at ${top}` : undefined;
    });
    if (found !== undefined) covered.push(found);
  }
  return covered;
}

test('the page stays where it is when the focus comes to the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await visit(page, '/');
  for (const [name, control] of Object.entries(getControls(page))) {
    await page.evaluate(() => {
      scrollTo(0, 3000);
    });
    await control.focus();
    await paintTwice(page);
    expect(await page.evaluate(() => scrollY), name).toBe(3000);
  }
});

for (const path of ['/purposes/attachment-styles/', '/evidence/']) {
  test(`on ${path} the Tab key stops at nothing beneath the bar, forwards or backwards`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await visit(page, path);
    const stops = await page
      .locator('main :is(a, button, summary, select, [tabindex="0"]):not([tabindex="-1"]):visible')
      .count();
    expect(stops).toBeGreaterThan(40);
    await page.locator('main').focus();
    expect(await findCovered(page, 'Tab', stops)).toEqual([]);
    await expect(page.locator('main :focus')).toHaveCount(1);
    expect(await findCovered(page, 'Shift+Tab', stops - 1)).toEqual([]);
  });
}
