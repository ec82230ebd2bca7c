/** What a reader chooses of paper, size, lines and typeface: what it does, where it is stored, and how it is operated. */
import { expect, test } from '@playwright/test';
import { choose, storeChoices, openChoices, readStoredChoices, readStyle } from './choosing.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { paintTwice } from './frames.ts';
import { at, visit } from './visit.ts';

const section = '/purposes/attachment-styles/';
const paragraph = '.prose > p';
const sepia = 'rgb(243, 232, 211)';

test.use({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });

for (const [option, paper, ink] of [
  ['Light', 'rgb(251, 248, 243)', 'rgb(29, 27, 26)'],
  ['Dark', 'rgb(23, 21, 26)', 'rgb(233, 228, 220)'],
  ['Sepia', sepia, 'rgb(42, 33, 26)'],
] as const) {
  test(`${option} paper is chosen whatever the system prefers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: option === 'Dark' ? 'light' : 'dark' });
    await visit(page, section);
    await openChoices(page);
    await choose(page, 'Paper', option);
    expect(await readStyle(page, 'html', 'background-color')).toBe(paper);
    expect(await readStyle(page, paragraph, 'color')).toBe(ink);
    const bars = await page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
    expect(bars).toEqual([paper, paper]);
  });
}

test('Auto follows the system again', async ({ page }) => {
  await storeChoices(page, '{"theme":"sepia"}');
  await visit(page, section);
  await openChoices(page);
  await choose(page, 'Paper', 'Auto');
  expect(await readStyle(page, 'html', 'background-color')).toBe('rgb(251, 248, 243)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await readStyle(page, 'html', 'background-color')).toBe('rgb(23, 21, 26)');
});

test('each size of the text is larger than the one before', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  const sizes: number[] = [];
  for (const option of ['Smaller', 'Usual', 'Larger', 'Largest']) {
    await choose(page, 'Size of the text', option);
    sizes.push(parseFloat(await readStyle(page, paragraph, 'font-size')));
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(4);
  expect((sizes[3] ?? 0) / (sizes[1] ?? 1)).toBeGreaterThan(1.25);
});

test('each length of the lines is longer than the one before', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  const widths: number[] = [];
  for (const option of ['Short', 'Usual', 'Long']) {
    await choose(page, 'Length of the lines', option);
    widths.push((await page.locator(paragraph).first().boundingBox())?.width ?? 0);
  }
  expect(widths).toEqual([512, 608, 704]);
});

test('a sans serif typeface is that of text and headings', async ({ page }) => {
  await visit(page, section);
  expect(await readStyle(page, paragraph, 'font-family')).toMatch(/^["']?Source Serif/);
  await openChoices(page);
  await choose(page, 'Typeface', 'Sans serif');
  for (const selector of [paragraph, 'h1', 'h2']) {
    expect(await readStyle(page, selector, 'font-family'), selector).toBe('system-ui, sans-serif');
  }
});

test('choices hold on the next page, and in a panel opened there', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  await choose(page, 'Paper', 'Sepia');
  await choose(page, 'Length of the lines', 'Short');
  await visit(page, '/support/');
  expect(await readStyle(page, 'html', 'background-color')).toBe(sepia);
  await openChoices(page);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Short' })).toBeChecked();
});

test('choices hold though the page’s script cannot be fetched', async ({ page }) => {
  await storeChoices(page, '{"theme":"sepia","size":"larger"}');
  await page.route('**/*.js', (route) => route.abort());
  await visit(page, section);
  expect(await readStyle(page, 'html', 'background-color')).toBe(sepia);
  expect(await readStyle(page, 'html', 'font-size')).toBe('21px');
});

test('choices are made before anything is painted', async ({ page }) => {
  await storeChoices(page, '{"theme":"dark"}');
  // The first frame in which the page has a body; what the page's own script did later would not count.
  await page.addInitScript(() => {
    const colours: string[] = [];
    Object.assign(globalThis, { colours });
    const record = () => {
      if ((document.body as HTMLElement | null) !== null)
        colours.push(getComputedStyle(document.documentElement).backgroundColor);
      if (colours.length < 20) requestAnimationFrame(record);
    };
    record();
  });
  await visit(page, section);
  await page.waitForFunction(() => (globalThis as unknown as { colours: string[] }).colours.length === 20);
  const colours = await page.evaluate(() => (globalThis as unknown as { colours: string[] }).colours);
  expect([...new Set(colours)]).toEqual(['rgb(23, 21, 26)']);
});

test('a page whose choices were made before does not move as it loads', async ({ page }) => {
  await storeChoices(page, '{"size":"larger","width":"wide","face":"sans"}');
  await visit(page, section);
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // A frame later, what has moved so far has been reported.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(sum);
            });
          }),
        );
      }),
  );
  expect(shift).toBeLessThan(0.005);
});

test('nothing is stored until something is chosen', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await choose(page, 'Typeface', 'Sans serif');
  expect(await readStoredChoices(page)).toBe('{"face":"sans"}');
});

test('going back to the usual removes what was stored', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  await choose(page, 'Size of the text', 'Largest');
  await choose(page, 'Paper', 'Dark');
  await choose(page, 'Size of the text', 'Usual');
  expect(await readStoredChoices(page)).toBe('{"theme":"dark"}');
  await choose(page, 'Paper', 'Auto');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('“Forget my choices” removes what was stored, and the page is as it was', async ({ page }) => {
  await storeChoices(page, '{"theme":"dark","size":"larger","width":"narrow","face":"sans"}');
  await visit(page, section);
  await openChoices(page);
  await page.getByRole('button', { name: 'Forget my choices' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page.locator('.choices-note')).toHaveText('Forgotten. Nothing is kept.');
  await expect(page.locator('.choices-panel input:checked')).toHaveCount(4);
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
  expect(await readStyle(page, 'html', 'background-color')).toBe('rgb(251, 248, 243)');
  expect(await readStyle(page, 'html', 'font-size')).toBe('16px');
  expect(await readStyle(page, paragraph, 'font-family')).toMatch(/^["']?Source Serif/);
});

for (const stored of ['{"theme":', 'null', '"dark"', '[1,2]', '{"theme":{"a":1}}', '{"theme":"purple","other":"x"}']) {
  test(`what was stored as ${stored} does no harm`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await storeChoices(page, stored);
    await visit(page, section);
    expect(await readStyle(page, 'html', 'background-color')).toBe('rgb(251, 248, 243)');
    await openChoices(page);
    await choose(page, 'Paper', 'Sepia');
    expect(await readStyle(page, 'html', 'background-color')).toBe(sepia);
    await page.getByRole('button', { name: 'Forget my choices' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('where nothing can be stored, the choice holds for the page and the panel says so', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Nothing is kept here.', 'QuotaExceededError');
    };
  });
  await visit(page, section);
  await openChoices(page);
  await choose(page, 'Paper', 'Sepia');
  expect(await readStyle(page, 'html', 'background-color')).toBe(sepia);
  await expect(page.locator('.choices-note')).toHaveText(
    'Your browser keeps nothing, so this holds for this page alone.',
  );
});

test('where storage may not even be read, the page and its panel still work', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('Nothing is kept here.', 'SecurityError');
        },
      });
    }
  });
  await visit(page, section);
  await openChoices(page);
  await choose(page, 'Paper', 'Sepia');
  expect(await readStyle(page, 'html', 'background-color')).toBe(sepia);
  await expect(page.locator('.choices-note')).toContainText('keeps nothing');
  expect(errors).toEqual([]);
});

test('when the panel cannot be fetched, nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/_astro/choices-panel*', (route) => route.abort());
  await visit(page, section);
  const failed = page.waitForEvent('requestfailed');
  await page.locator('[data-reading-open]').click();
  await failed;
  await paintTwice(page);
  await expect(page.locator('.choices-panel')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('it is operated by keyboard alone', async ({ page }) => {
  await visit(page, section);
  const button = page.locator('[data-reading-open]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await readStyle(page, 'html', 'background-color')).toBe('rgb(23, 21, 26)');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: 'Size of the text' }).getByRole('radio', { name: 'Usual' }),
  ).toBeFocused();
  for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Forget my choices' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.choices-panel')).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(at(section));
});

test('a press on its button or elsewhere closes it', async ({ page }) => {
  await visit(page, section);
  await openChoices(page);
  await page.locator('[data-reading-open]').click();
  await expect(page.locator('.choices-panel')).toBeHidden();
  await openChoices(page);
  await page.mouse.click(20, 600);
  await expect(page.locator('.choices-panel')).toBeHidden();
  await expect(page.locator('[data-reading-open]')).toHaveAttribute('aria-expanded', 'false');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that does nothing', async ({ page }) => {
    await visit(page, section);
    await expect(page.locator('[data-reading-open]')).toBeHidden();
  });
});

for (const [theme, width] of [
  ['light', 390],
  ['dark', 1440],
  ['sepia', 390],
] as const) {
  test(`the open panel has no accessibility fault on ${theme} paper at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await storeChoices(page, JSON.stringify({ theme }));
    await visit(page, section);
    await openChoices(page);
    await expectNoFault(page);
  });
}

for (const width of [320, 390, 720, 1440]) {
  test(`the open panel lies within the window at ${width} pixels, with the largest text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await storeChoices(page, '{"size":"larger"}');
    await visit(page, section);
    await openChoices(page);
    const box = await page.locator('.choices-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
  });
}
