import { expect, test, type Locator } from '@playwright/test';
import { experts, sections } from '../html/content-files.ts';
import { at, visit } from './visit.ts';

const section = '/purposes/attachment-styles/';

/** Presses the mark at the end of a heading or a paragraph. */
async function pressMark(link: Locator): Promise<void> {
  await link.locator('..').hover();
  const end = await link.evaluate((element) => {
    const { right, top, height } = [...element.getClientRects()].at(-1) ?? new DOMRect();
    return { x: right, y: top + height / 2 };
  });
  await link.page().mouse.click(end.x - 8, end.y);
}

test('links copy the address of what they stand beside, without the words searched for, and a button copies a citation', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, `${section}?highlight=avoidance`);
  const readCopied = () => page.evaluate(() => navigator.clipboard.readText());
  for (const [place, address] of [
    ['#attachment-styles', section],
    ['#attachment-styles-limits', `${section}#attachment-styles-limits`],
    ['#attachment-styles-some-of-us-meet', `${section}#attachment-styles-some-of-us-meet`],
  ] as const) {
    await pressMark(page.locator(`${place} > [data-copy-address]`));
    await expect.poll(readCopied, place).toBe(`${baseURL ?? ''}${at(address)}`);
    await expect(page.getByText('Address copied')).toBeAttached();
  }
  await page.locator('.fold summary', { hasText: 'Cite this section' }).click();
  await page.getByRole('button', { name: 'Copy as APA' }).click();
  await expect(page.getByText('Citation copied')).toBeAttached();
  expect(await readCopied()).toBe(
    `Why We Go Back. (2026, November 24). Attachment styles. https://whywegoback.example${at(section)}`,
  );
});

test('the list of contents stands beside the text on a wide window, and in the bar’s popover on a phone; footnotes lead there and back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const side = await contents.boundingBox();
  const text = await page.locator('main').boundingBox();
  expect((side?.x ?? 0) + (side?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  await page.locator('#hope-for-reconciliation-fnref-drift').click();
  await expect(page).toHaveURL(at('/#hope-for-reconciliation-fn-drift'));
  await page.locator('#hope-for-reconciliation-fn-drift [data-footnote-backref]').click();
  await expect(page).toHaveURL(at('/#hope-for-reconciliation-fnref-drift'));
  await page.setViewportSize({ width: 390, height: 800 });
  await expect(contents).toBeHidden();
  await page.getByRole('button', { name: 'Contents', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'All contents' })
    .getByRole('link', { name: 'What to do with this' })
    .click();
  await expect(page).toHaveURL(at('/#closing'));
});

test('an address that leads nowhere is answered by a page that helps', async ({ page }) => {
  const response = await page.goto(at('/no-such-page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the article is whole, no button does nothing, and the search button leads to the topics', async ({ page }) => {
    await visit(page, '/');
    await expect(page.locator('.article-section:visible')).toHaveCount(sections.length);
    await expect(page.locator('.callout:visible')).toHaveCount(experts.length);
    await expect(page.locator('.margin-note:visible')).toHaveCount(await page.locator('.footnotes li').count());
    await expect(page.locator('[data-reading-open]')).toBeHidden();
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL(/\/topics\/\??$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });
});
