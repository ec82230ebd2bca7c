/** Cards beside citations and terms: by pointer, touch and keyboard (WCAG 2.2: 1.4.13 and 2.1.1), and without scripts. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { at, visit } from './visit.ts';

const section = '/purposes/attachment-styles/';
const getCitation = (page: Page) =>
  page.locator(`.prose > p > .citations > a[href="${at('/references/#davis2003')}"]`).first();
const getTerm = (page: Page) => page.locator('.prose a.term-link').first();
const getCard = (page: Page) => page.locator('#card');

/** Whether two elements share any part of the window. */
async function overlap(a: Locator, b: Locator): Promise<boolean> {
  const [first, second] = [await a.boundingBox(), await b.boundingBox()];
  if (first === null || second === null) throw new Error('Both must be seen.');
  return (
    first.x < second.x + second.width &&
    second.x < first.x + first.width &&
    first.y < second.y + second.height &&
    second.y < first.y + first.height
  );
}

test.describe('in a window without a margin', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('a press on a citation opens its card, and another closes it', async ({ page }) => {
    await visit(page, section);
    const link = getCitation(page);
    await link.click();
    await expect(getCard(page)).toBeVisible();
    await expect(getCard(page)).toContainText('Davis, D., Shaver, P. R., & Vernon, M. L. (2003)');
    await expect(getCard(page)).toContainText('Survey · about breakups and exes, not sex with one');
    await expect(link).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(at(section));
    await link.click();
    await expect(getCard(page)).toBeHidden();
    await expect(link).toHaveAttribute('aria-expanded', 'false');
  });

  test('the card stands clear of its link and within the window', async ({ page }) => {
    await visit(page, section);
    const link = getCitation(page);
    await link.click();
    await expect(getCard(page)).toBeVisible();
    expect(await overlap(link, getCard(page))).toBe(false);
    const box = await getCard(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1000);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  });

  test('by keyboard it opens with Enter, is next in order, and closes with Esc', async ({ page }) => {
    await visit(page, section);
    const link = getCitation(page);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    await expect(link).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(getCard(page).locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeHidden();
  });

  test('it opens when the pointer rests on its link, and can be reached and read', async ({ page }) => {
    await visit(page, section);
    const link = getCitation(page);
    await link.hover();
    await expect(getCard(page)).toBeVisible();
    await getCard(page).hover();
    await page.waitForTimeout(600);
    await expect(getCard(page)).toBeVisible();
    await page.locator('h1').hover();
    await expect(getCard(page)).toBeHidden();
  });

  test('Esc closes it without the pointer being moved', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).hover();
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
  });

  test('passing over a link opens nothing', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).hover();
    await page.locator('h1').hover();
    await page.waitForTimeout(600);
    await expect(getCard(page)).toHaveCount(0);
  });

  test('a term opens its meaning, and a press elsewhere closes it', async ({ page }) => {
    await visit(page, section);
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('The idea that love between adults works partly like the bond');
    await page.locator('h1').click();
    await expect(getCard(page)).toBeHidden();
  });

  test('opening another card closes the first', async ({ page }) => {
    await visit(page, section);
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('Attachment theory');
    await page.locator('.findings .citations a').first().click();
    await expect(getCard(page)).toContainText('Davis, D.');
    await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
  });

  test('a press keeps open what resting the pointer opened', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).hover();
    await expect(getCard(page)).toBeVisible();
    await getCitation(page).click();
    await expect(getCard(page)).toBeVisible();
    await page.locator('h1').hover();
    await page.waitForTimeout(600);
    await expect(getCard(page)).toBeVisible();
    await getCitation(page).click();
    await expect(getCard(page)).toBeHidden();
  });

  test('the pointer, resting on another link, does not take away what was pressed', async ({ page }) => {
    await visit(page, section);
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('Attachment theory');
    await page.locator('.findings .citations > a').first().hover();
    await page.waitForTimeout(600);
    await expect(getCard(page)).toContainText('Attachment theory');
  });

  test('by keyboard, opening another card tells of both links', async ({ page }) => {
    await visit(page, section);
    await getTerm(page).focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toContainText('Attachment theory');
    await getCitation(page).focus();
    await expect(getCard(page)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toContainText('Davis, D.');
    await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
    await expect(getTerm(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('when the focus moves on, the card does not lie over it', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    const count = await getCard(page).locator('a').count();
    for (let i = 0; i <= count; i++) await page.keyboard.press('Tab');
    await expect(getCard(page)).toBeHidden();
  });

  test('links in a card lead on', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).click();
    await getCard(page).getByRole('link', { name: 'In the list of references' }).click();
    await expect(page).toHaveURL(/\/references\/#davis2003$/);
    await expect(page.locator('#davis2003')).toBeInViewport();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`an open card has no accessibility fault in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await visit(page, section);
      await getCitation(page).click();
      await expect(getCard(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
});

test('in a wide window a card stands in the margin of a page without notes, covers no text, and stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, '/evidence/');
  const citation = page.locator('.prose > p > .citations > a').first();
  await citation.hover();
  await expect(getCard(page)).toBeVisible();
  const card = await getCard(page).boundingBox();
  const text = await page.locator('main').boundingBox();
  const link = await citation.boundingBox();
  expect(card?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(1440);
  expect(card?.y).toBeLessThanOrEqual((link?.y ?? 0) + (link?.height ?? 0));
  await page.locator('h1').hover();
  await page.waitForTimeout(600);
  await expect(getCard(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(getCard(page)).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap opens a card within the window, and a second tap closes it', async ({ page }) => {
    await visit(page, section);
    await getCitation(page).tap();
    await expect(getCard(page)).toBeVisible();
    const box = await getCard(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await getCitation(page).tap();
    await expect(getCard(page)).toBeHidden();
  });
});

test.describe('on the whole article', () => {
  test('a card is fetched when it is wanted, and its page only once', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await visit(page, '/');
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => path === at('/references/') || path === at('/glossary/'))).toEqual([]);
    const citations = page.locator('.prose > p > .citations > a');
    await citations.first().click();
    await expect(getCard(page)).toContainText('Halpern-Meekin');
    await page.keyboard.press('Escape');
    await citations.nth(1).click();
    await expect(getCard(page)).toContainText('Spielmann');
    expect(requested.filter((path) => path === at('/references/'))).toHaveLength(1);
    await page.keyboard.press('Escape');
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('In the glossary');
  });

  test('a card that is slow to come opens and stays, though the pointer has moved', async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.route('**/references/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await visit(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await page.mouse.move(20, 300);
    await page.mouse.move(40, 320);
    await expect(getCard(page)).toBeVisible();
    await page.waitForTimeout(600);
    await expect(getCard(page)).toBeVisible();
  });

  test('a card that is slow to come does not open once the reader has done something else', async ({ page }) => {
    await page.route('**/references/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await visit(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await page.keyboard.press('Control+k');
    await expect(page.locator('[data-search-input]')).toBeFocused();
    await page.waitForTimeout(900);
    await expect(getCard(page)).toHaveCount(0);
    await expect(page).toHaveURL(at('/'));
  });

  test('when a card cannot be fetched, its link is followed', async ({ page }) => {
    await visit(page, '/');
    await page.route('**/references/', (route) =>
      route.request().isNavigationRequest() ? route.continue() : route.abort(),
    );
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
  });

  test('when the script itself cannot be fetched, the link is followed', async ({ page }) => {
    await visit(page, '/');
    await page.route('**/_astro/card-popover*', (route) => route.abort());
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation and a term are links to the whole entry', async ({ page }) => {
    await visit(page, '/');
    await page.locator('.prose > p > .citations > a').first().click();
    await expect(page).toHaveURL(/\/references\/#halpernmeekin2013a$/);
    await expect(page.locator('#halpernmeekin2013a')).toBeInViewport();
    await visit(page, '/');
    await getTerm(page).click();
    await expect(page).toHaveURL(/\/glossary\/#/);
  });

  test('a section carries its studies, its terms and how to cite it, with no button that does nothing', async ({
    page,
  }) => {
    await visit(page, section);
    await expect(page.locator('.study-list > li').first()).toBeVisible();
    await expect(page.locator('.term-list > li').first()).toBeVisible();
    await expect(page.locator('.cite-this pre').first()).toBeVisible();
    await expect(page.locator('.cite-this button:visible')).toHaveCount(0);
  });
});

test('on a page with notes in its margin a card covers none of them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, section);
  await getCitation(page).click();
  await expect(getCard(page)).toBeVisible();
  const card = await getCard(page).boundingBox();
  const text = await page.locator('main').boundingBox();
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
});
