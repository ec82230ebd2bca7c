/** On every page: what it asks for, runs and stores, and that Leave is where it always is. */
import { expect, test, type Page } from '@playwright/test';
import { getLeave } from './neutral-page.ts';
import { allPaths, layouts } from './site-pages.ts';
import { at, visit, waitUntilIdle } from './visit.ts';

/** Collects what the content security policy refuses, and every address asked for. */
async function watch(page: Page) {
  const refused: string[] = [];
  const requested: string[] = [];
  await page.exposeFunction('reportRefusal', (refusal: string) => refused.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      (globalThis as unknown as { reportRefusal: (text: string) => void }).reportRefusal(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  page.on('request', (request) => requested.push(request.url()));
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  return { refused, requested };
}

/** Where Leave stands on a page at some widths, and how large it is. */
async function findLeave(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const places: string[] = [];
  for (const width of [320, 820, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const box = await getLeave(page).boundingBox();
    if (box === null) throw new Error(`There is no Leave at ${width} pixels.`);
    expect(Math.min(box.width, box.height), page.url()).toBeGreaterThanOrEqual(44);
    places.push(`at ${width}: ${width - box.x - box.width} from the end, ${box.y} from the top`);
  }
  return places;
}

test('no page breaks its security policy, requests another origin, loads a file that the list lacks, or stores anything but the mark of its tab; Leave always stands in one place', async ({
  page,
  context,
  baseURL,
}) => {
  const { refused, requested } = await watch(page);
  const places = new Set<string>();
  for (const path of allPaths) {
    await visit(page, path);
    await waitUntilIdle(page);
    if (layouts.includes(path)) for (const place of await findLeave(page)) places.add(place);
  }
  expect([...places], 'a place for each width').toHaveLength(3);
  await visit(page, '/');
  await page.keyboard.press('Control+k');
  await page.locator('[data-search-input]').fill('dopamine');
  await expect(page.locator('[data-search-result]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('.citations a').first().click();
  await expect(page.locator('#card')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reading' }).click();
  await expect(page.locator('.choices-panel')).toBeVisible();
  expect(refused).toEqual([]);
  expect(requested.length).toBeGreaterThan(allPaths.length);
  expect(requested.filter((url) => !url.startsWith(`${baseURL ?? ''}${at('/')}`) && !url.startsWith('blob:'))).toEqual(
    [],
  );

  await visit(page, '/about/');
  const listed = await page.locator('#privacy-files code').allTextContents();
  const loaded = requested.map((url) => new URL(url).pathname.slice(at('/').length));
  const files = [...new Set(loaded)].filter((file) => /\.\w+$/.test(file) && !file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !listed.includes(file))).toEqual([]);

  expect(await context.cookies()).toEqual([]);
  // By this mark, Back after leaving can tell that the tab has left; it also says that Support was opened.
  expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({ here: '2' });
});
