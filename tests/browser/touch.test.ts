/** Headings and paragraphs on a touch screen: nothing lies about, and what is pressed offers its link. */
import { expect, test, type Page } from '@playwright/test';
import { getProgram } from '../programs.ts';
import { browserParameters } from './find-browser.ts';
import { at, visit } from './visit.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  // Without windows the pointer is back in the corner after each tap.
  launchOptions: { executablePath: getProgram('chromium'), args: browserParameters },
});

const section = '/purposes/attachment-styles/';
const paragraph = '#attachment-styles-some-of-us-meet';

/** How many marks of headings and paragraphs are drawn. */
const countMarks = (page: Page) =>
  page
    .locator('[data-copy-address]')
    .evaluateAll(
      (links) =>
        links.filter(
          (link) => getComputedStyle(link).opacity !== '0' && getComputedStyle(link, '::after').content !== 'none',
        ).length,
    );

for (const path of [section, '/', '/evidence/', '/motivations/', '/glossary/']) {
  test(`${path} has no mark after a heading or a paragraph`, async ({ page }) => {
    await visit(page, path);
    expect(await page.evaluate(() => matchMedia('(hover: none)').matches)).toBe(true);
    await expect(page.locator('[data-copy-address]').first()).toBeAttached();
    expect(await countMarks(page)).toBe(0);
  });
}

test('a press on a heading is a press on its link, which copies its address and moves nothing', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, section);
  const heading = page.getByRole('heading', { name: 'What the research leaves out' }).getByRole('link');
  await heading.scrollIntoViewIfNeeded();
  const [before, box] = await Promise.all([page.evaluate(() => scrollY), heading.boundingBox()]);
  if (box === null) throw new Error('The heading is not shown.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const address = `${section}#attachment-styles-limits`;
  await expect(page).toHaveURL(at(address));
  await expect(page.getByText('Address copied')).toBeAttached();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL ?? ''}${at(address)}`);
  const after = await heading.boundingBox();
  const moved = (await page.evaluate(() => scrollY)) - before;
  expect(after?.height).toBe(box.height);
  expect(Math.abs((after?.y ?? 0) + moved - box.y)).toBeLessThan(1);
  expect(await countMarks(page)).toBe(0);
});

test('a heading that leads to a page leads there when it is pressed', async ({ page }) => {
  await visit(page, '/motivations/');
  await page.getByRole('heading', { name: 'Fear of loss' }).getByRole('link').tap();
  await expect(page).toHaveURL(at('/motivations/fear-of-loss/'));
});

test('a paragraph shows its mark where it is pressed, and takes it away when another is', async ({ page }) => {
  await visit(page, section);
  const mark = page.locator(`${paragraph} > [data-copy-address]`);
  await expect(mark).toHaveCSS('opacity', '0');
  await page.locator(paragraph).tap({ position: { x: 4, y: 12 } });
  await expect(mark).toHaveCSS('opacity', '1');
  await page
    .locator('.prose p')
    .last()
    .tap({ position: { x: 4, y: 12 } });
  await expect(mark).toHaveCSS('opacity', '0');
});

test('a paragraph shows its mark when its address has led there', async ({ page }) => {
  await visit(page, `${section}${paragraph}`);
  await expect(page.locator(`${paragraph} > [data-copy-address]`)).toHaveCSS('opacity', '1');
  expect(await countMarks(page)).toBe(1);
});

test('by keyboard a heading is the link to itself', async ({ page }) => {
  await visit(page, section);
  const link = page.getByRole('link', { name: 'What the research leaves out', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(at(`${section}#attachment-styles-limits`));
  await expect(page.getByText('Address copied')).toBeAttached();
});
