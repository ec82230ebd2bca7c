/** The contents that the bar opens. */
import { expect, type Page } from '@playwright/test';
import { expectNoFault } from './expect-no-fault.ts';
import { test } from './one-window.ts';
import { at, visit } from './visit.ts';

const section = '/purposes/attachment-styles/';
const phone = { width: 390, height: 844 };

test.use({ viewport: phone });

const getButton = (page: Page) => page.getByRole('button', { name: 'Contents' });
const getContents = (page: Page) => page.getByRole('navigation', { name: 'All contents' });
const getLink = (page: Page, name: string) => getContents(page).getByRole('link', { name, exact: true });

async function openContents(page: Page): Promise<void> {
  await getButton(page).click();
  await expect(getContents(page)).toBeVisible();
}

test('Esc, a press beside them, and the button itself close the contents', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await visit(page, section);
  const close = {
    Esc: () => page.keyboard.press('Escape'),
    'a press beside them': () => page.mouse.click(1000, 680),
    'the button': () => getButton(page).click(),
  };
  for (const [way, act] of Object.entries(close)) {
    await openContents(page);
    await act();
    await expect(getContents(page), way).toBeHidden();
  }
});

test('a link to a place on the same page closes the contents, shows the place and marks it from then on', async ({
  page,
}) => {
  await visit(page, section);
  await page.evaluate(() => {
    scrollTo(0, 3000);
  });
  await openContents(page);
  await getLink(page, 'What the research leaves out').click();
  await expect(getContents(page)).toBeHidden();
  await expect(page).toHaveURL(at(`${section}#attachment-styles-limits`));
  const heading = page.locator('#attachment-styles-limits');
  await expect(heading).toBeInViewport({ ratio: 1 });
  const bar = (await page.getByRole('banner').boundingBox())?.height ?? NaN;
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(bar);
  await openContents(page);
  await expect(getLink(page, 'What the research leaves out')).toHaveAttribute('aria-current', 'location');
  await expect(getLink(page, 'Attachment styles')).toHaveAttribute('aria-current', 'page');
});

test('on the article the contents lead to its sections, and mark the one being read', async ({ page }) => {
  await visit(page, '/');
  await openContents(page);
  await getLink(page, 'Fear of loss').click();
  await expect(page).toHaveURL(at('/#fear-of-loss'));
  await expect(page.locator('#fear-of-loss')).toBeInViewport({ ratio: 1 });
  await openContents(page);
  await expect(getContents(page).locator('[aria-current="location"]')).toHaveText('Fear of loss');
});

test('the contents are closed on the page that Back leads to', async ({ page }) => {
  await visit(page, section);
  await openContents(page);
  await getLink(page, 'Glossary').click();
  await expect(page).toHaveURL(at('/glossary/'));
  await page.goBack();
  await expect(page).toHaveURL(at(section));
  await expect(getContents(page)).toBeHidden();
});

test('keys go from the button into the contents; from the last link they go on, and close them', async ({ page }) => {
  await visit(page, section);
  await getButton(page).press('Enter');
  await page.keyboard.press('Tab');
  await expect(getLink(page, 'Support')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(getButton(page)).toBeFocused();
  await expect(getContents(page)).toBeVisible();
  await getLink(page, 'Colophon').focus();
  await page.keyboard.press('Tab');
  await expect(getContents(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Reading' })).toBeFocused();
});

test('the emblems are fetched when the contents are opened, and each is shown in two colours', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, section);
  const sheet = page.waitForResponse((response) => response.url().endsWith('/emblems.svg'));
  expect(asked.filter((path) => path.endsWith('.svg') && !path.endsWith('favicon.svg'))).toEqual([]);
  await openContents(page);
  expect((await sheet).status()).toBe(200);
  const looks = await getLink(page, 'Fear of loss').evaluate((link) =>
    ['::before', '::after'].map((half) => {
      const { backgroundColor, maskImage, maskPosition } = getComputedStyle(link, half);
      return { backgroundColor, isMasked: maskImage.includes('/emblems.svg'), maskPosition };
    }),
  );
  expect(looks.map(({ isMasked }) => isMasked)).toEqual([true, true]);
  expect(looks.map(({ maskPosition }) => maskPosition)).toEqual(['0px -24px', '-36px -24px']);
  expect(new Set(looks.map(({ backgroundColor }) => backgroundColor)).size).toBe(2);
});

for (const [name, size] of Object.entries({ phone, wide: { width: 1440, height: 900 } })) {
  test(`the open contents have no accessibility fault, and fit a ${name} window`, async ({ page }) => {
    await page.setViewportSize(size);
    await visit(page, section);
    await openContents(page);
    await expectNoFault(page, `at ${size.width} pixels`, 'all');
    const { x, y, width, height } = (await getContents(page).boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(size.width);
    expect(y + height).toBeLessThanOrEqual(size.height);
    expect(await getContents(page).evaluate((nav) => nav.scrollWidth - nav.clientWidth)).toBe(0);
  });
}

test('without JavaScript the contents open, and lead on', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    viewport: phone,
    javaScriptEnabled: false,
    ...(baseURL !== undefined && { baseURL }),
  });
  await visit(page, section);
  await openContents(page);
  await getLink(page, 'Glossary').click();
  await expect(page).toHaveURL(at('/glossary/'));
  await page.close();
});

test('where a browser has no popovers, a link leads to the contents, and nothing stands open in the bar', async ({
  page,
}) => {
  // Such a browser ignores the attribute, and takes the other side of each question for it.
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const type = response.headers()['content-type'] ?? '';
    if (!/html|css/.test(type)) return route.fulfill({ response });
    const text = (await response.text())
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replaceAll(/ popover(?=[ >])/g, ' data-popover')
      .replaceAll('[popover]', '[data-popover]')
      .replaceAll('selector(:popover-open)', 'selector(:unknown)');
    return route.fulfill({ response, body: text });
  });
  await visit(page, section);
  await expect(getButton(page)).toBeHidden();
  await expect(page.locator('.leave-meaning')).toBeHidden();
  await page.getByRole('link', { name: 'Contents' }).click();
  await expect(page).toHaveURL(at(`${section}#contents`));
  await expect(getLink(page, 'Support')).toBeInViewport();
});
