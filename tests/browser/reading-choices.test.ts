/** What a reader chooses of paper, size, lines and typeface: what it does, where it is stored, and how it is operated. */
import { expect, test, type Page } from '@playwright/test';
import { choose, storeChoices, openChoices, readStoredChoices, readStyle } from './choosing.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { paintTwice } from './frames.ts';
import { sharePage } from './share-page.ts';
import { lightPage } from './site-pages.ts';
import { at, visit } from './visit.ts';

const section = '/purposes/attachment-styles/';
const paragraph = '.prose > p';
const papers = { Light: 'rgb(251, 248, 243)', Dark: 'rgb(23, 21, 26)', Sepia: 'rgb(243, 232, 211)' };
const inks = { Light: 'rgb(29, 27, 26)', Dark: 'rgb(233, 228, 220)', Sepia: 'rgb(42, 33, 26)' };

const readPaper = (page: Page) => readStyle(page, 'html', 'background-color');
const countStored = (page: Page) => page.evaluate(() => localStorage.length);

test.use({ colorScheme: 'light', viewport: { width: 1280, height: 800 } });

test.describe('in the open panel', () => {
  const getPage = sharePage(async (page) => {
    await visit(page, section);
  });

  test.beforeEach(() => openChoices(getPage()));
  test.afterEach(async () => {
    const page = getPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    if (await page.locator('.choices-panel').isHidden()) await openChoices(page);
    await page.getByRole('button', { name: 'Forget my choices' }).click();
    await page.keyboard.press('Escape');
    await expect(page.locator('.choices-panel')).toBeHidden();
  });

  test('paper is chosen whatever the system prefers, and Auto follows it again', async () => {
    const page = getPage();
    for (const option of ['Light', 'Dark', 'Sepia'] as const) {
      await page.emulateMedia({ colorScheme: option === 'Dark' ? 'light' : 'dark' });
      await choose(page, 'Paper', option);
      expect(await readPaper(page)).toBe(papers[option]);
      expect(await readStyle(page, paragraph, 'color')).toBe(inks[option]);
      const bars = await page
        .locator('meta[name="theme-color"]')
        .evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
      expect(bars).toEqual([papers[option], papers[option]]);
    }
    await choose(page, 'Paper', 'Auto');
    expect(await readPaper(page)).toBe(papers.Dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await readPaper(page)).toBe(papers.Light);
  });

  test('each size of the text is larger than the one before', async () => {
    const page = getPage();
    const sizes: number[] = [];
    for (const option of ['Smaller', 'Usual', 'Larger', 'Largest']) {
      await choose(page, 'Size of the text', option);
      sizes.push(parseFloat(await readStyle(page, paragraph, 'font-size')));
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(4);
    expect((sizes[3] ?? 0) / (sizes[1] ?? 1)).toBeGreaterThan(1.25);
  });

  test('each length of the lines is longer than the one before', async () => {
    const page = getPage();
    const widths: number[] = [];
    for (const option of ['Short', 'Usual', 'Long']) {
      await choose(page, 'Length of the lines', option);
      widths.push((await page.locator(paragraph).first().boundingBox())?.width ?? 0);
    }
    expect(widths).toEqual([512, 608, 704]);
  });

  test('a sans serif typeface is that of text and headings', async () => {
    const page = getPage();
    expect(await readStyle(page, paragraph, 'font-family')).toMatch(/^["']?Source Serif/);
    await choose(page, 'Typeface', 'Sans serif');
    for (const selector of [paragraph, 'h1', 'h2']) {
      expect(await readStyle(page, selector, 'font-family'), selector).toBe('system-ui, sans-serif');
    }
  });

  test('nothing is stored but what is chosen, and going back to the usual or forgetting removes it', async () => {
    const page = getPage();
    expect(await countStored(page)).toBe(0);
    await choose(page, 'Size of the text', 'Largest');
    await choose(page, 'Paper', 'Dark');
    await choose(page, 'Size of the text', 'Usual');
    expect(await readStoredChoices(page)).toBe('{"theme":"dark"}');
    await choose(page, 'Paper', 'Auto');
    expect(await countStored(page)).toBe(0);
    await choose(page, 'Paper', 'Dark');
    await choose(page, 'Size of the text', 'Largest');
    await choose(page, 'Length of the lines', 'Short');
    await choose(page, 'Typeface', 'Sans serif');
    await page.getByRole('button', { name: 'Forget my choices' }).click();
    expect(await countStored(page)).toBe(0);
    await expect(page.locator('.choices-note')).toHaveText('Forgotten. Nothing is kept.');
    await expect(page.locator('.choices-panel input:checked')).toHaveCount(4);
    await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
    expect(await readPaper(page)).toBe(papers.Light);
    expect(await readStyle(page, 'html', 'font-size')).toBe('16px');
    expect(await readStyle(page, paragraph, 'font-family')).toMatch(/^["']?Source Serif/);
  });

  test('it is operated by keyboard alone', async () => {
    const page = getPage();
    const button = page.locator('[data-reading-open]');
    await page.keyboard.press('Escape');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: 'Auto' })).toBeFocused();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await readPaper(page)).toBe(papers.Dark);
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

  test('a press on its button or elsewhere closes it', async () => {
    const page = getPage();
    await page.locator('[data-reading-open]').click();
    await expect(page.locator('.choices-panel')).toBeHidden();
    await openChoices(page);
    await page.mouse.click(20, 600);
    await expect(page.locator('.choices-panel')).toBeHidden();
    await expect(page.locator('[data-reading-open]')).toHaveAttribute('aria-expanded', 'false');
  });

  test('it lies within the window, with the largest text', async () => {
    const page = getPage();
    await choose(page, 'Size of the text', 'Largest');
    for (const width of [320, 390, 720, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const box = await page.locator('.choices-panel').boundingBox();
      expect(box?.x, String(width)).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), String(width)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0), String(width)).toBeLessThanOrEqual(844);
    }
  });

  test('it has no accessibility fault, and enough contrast on every paper', async () => {
    const page = getPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoFault(page);
    for (const paper of ['Dark', 'Sepia']) {
      await choose(page, 'Paper', paper);
      await expectNoFault(page, `on the paper “${paper}”`, 'visual');
    }
  });
});

test('choices are made before anything is painted, hold though no script can be fetched, and move nothing', async ({
  page,
}) => {
  await storeChoices(page, '{"theme":"dark","size":"larger","width":"wide","face":"sans"}');
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
  expect([...new Set(colours)]).toEqual([papers.Dark]);
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

  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await readPaper(page)).toBe(papers.Dark);
  expect(await readStyle(page, 'html', 'font-size')).toBe('21px');
});

test('choices hold on the next page and in a panel opened there, and what else is stored does no harm', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await visit(page, lightPage);
  await page.evaluate(() => {
    localStorage.setItem('reading-choices', '{"theme":{"a":1},"size":"purple","other":"x"}');
  });
  await page.reload();
  expect(await readPaper(page)).toBe(papers.Light);
  await openChoices(page);
  await choose(page, 'Paper', 'Sepia');
  await choose(page, 'Length of the lines', 'Short');
  await visit(page, '/motivations/');
  expect(await readPaper(page)).toBe(papers.Sepia);
  await openChoices(page);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Short' })).toBeChecked();
  await page.getByRole('button', { name: 'Forget my choices' }).click();
  expect(await countStored(page)).toBe(0);
  expect(errors).toEqual([]);
});

test('where storage may not even be read, a choice holds for the page, and the panel says so', async ({ page }) => {
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
  await visit(page, lightPage);
  await openChoices(page);
  await choose(page, 'Paper', 'Sepia');
  expect(await readPaper(page)).toBe(papers.Sepia);
  await expect(page.locator('.choices-note')).toHaveText(
    'Your browser keeps nothing, so this holds for this page alone.',
  );
  expect(errors).toEqual([]);
});

test('when the panel cannot be fetched, nothing breaks', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/_astro/choices-panel*', (route) => route.abort());
  await visit(page, lightPage);
  const failed = page.waitForEvent('requestfailed');
  await page.locator('[data-reading-open]').click();
  await failed;
  await paintTwice(page);
  await expect(page.locator('.choices-panel')).toHaveCount(0);
  expect(errors).toEqual([]);
});
