/** Cards beside citations and terms: by pointer and keyboard (WCAG 2.2: 1.4.13 and 2.1.1). */
import { expect, test, type Locator } from '@playwright/test';
import { getCard, getCitation, getTerm, section } from './citing.ts';
import { expectNoFault } from './expect-no-fault.ts';
import { sharePage } from './share-page.ts';
import { visitStopped } from './stopped-timers.ts';
import { at, visit } from './visit.ts';

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

test.use({ viewport: { width: 1000, height: 800 } });

test.describe('in a window without a margin', () => {
  const getPage = sharePage((page) => visitStopped(page, section));

  test.afterEach(async () => {
    const page = getPage();
    // Twice, Esc would leave the page.
    if (await getCard(page).isVisible()) await page.keyboard.press('Escape');
    await page.locator('h1').hover();
  });

  test('a press on a citation opens its card, clear of the link and within the window, and another closes it', async () => {
    const page = getPage();
    const link = getCitation(page);
    await link.click();
    await expect(getCard(page)).toBeVisible();
    await expect(getCard(page)).toContainText('Davis et al., 2003');
    await expect(getCard(page)).toContainText('Survey · about breakups and exes, not sex with one');
    await expect(getCard(page)).toContainText('How: Online survey, 5,248 people.');
    await expect(getCard(page).getByText('It cannot tell:')).toBeInViewport();
    await expect(link).toHaveAttribute('aria-expanded', 'true');
    await expect(page).toHaveURL(at(section));
    expect(await overlap(link, getCard(page))).toBe(false);
    await expect(getCard(page).getByRole('link')).toHaveCount(0);
    await getCard(page).getByText('Reference and details').click();
    await expect(getCard(page).getByText('Davis, D., Shaver, P. R., & Vernon, M. L. (2003)')).toBeVisible();
    await expect(getCard(page).getByRole('link').last()).toHaveText('In the list of references');
    const box = await getCard(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1000);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await link.click();
    await expect(getCard(page)).toBeHidden();
    await expect(link).toHaveAttribute('aria-expanded', 'false');
  });

  test('by keyboard it opens with Enter, is next in order, and closes with Esc', async () => {
    const page = getPage();
    const link = getCitation(page);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    await expect(link).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(getCard(page).getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(getCard(page).locator('summary')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeHidden();
  });

  test('passing over a link opens nothing', async () => {
    const page = getPage();
    await getCitation(page).hover();
    await page.clock.runFor(200);
    await page.locator('h1').hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeHidden();
  });

  test('it opens on hover, the pointer can move onto it, and moving off or Esc closes it', async () => {
    const page = getPage();
    await getCitation(page).hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await getCard(page).hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await page.locator('h1').hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeHidden();
    await getCitation(page).hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(getCard(page)).toBeHidden();
  });

  test('a term opens its meaning, another card closes the first, and so does a press elsewhere', async () => {
    const page = getPage();
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('The idea that love between adults works partly like the bond');
    await expect(getCard(page).getByRole('link').last()).toHaveText('In the glossary');
    await getCitation(page).click();
    await expect(getCard(page)).toContainText('Davis et al.');
    await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
    await page.locator('h1').click();
    await expect(getCard(page)).toBeHidden();
  });

  test('a press keeps open what hovering opened, and hovering over another link does not close it', async () => {
    const page = getPage();
    await getCitation(page).hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await getCitation(page).click();
    await expect(getCard(page)).toBeVisible();
    await page.locator('h1').hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toBeVisible();
    await getCitation(page).click();
    await expect(getCard(page)).toBeHidden();
    await getTerm(page).click();
    await expect(getCard(page)).toContainText('Attachment theory');
    await getCitation(page).hover();
    await page.clock.runFor(600);
    await expect(getCard(page)).toContainText('Attachment theory');
  });

  test('by keyboard, opening another card updates the state of both links', async () => {
    const page = getPage();
    await getTerm(page).focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toContainText('Attachment theory');
    await getCitation(page).focus();
    await expect(getCard(page)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toContainText('Davis et al.');
    await expect(page.locator('[aria-expanded="true"]')).toHaveCount(1);
    await expect(getTerm(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('when the focus moves on, the card does not lie over it', async () => {
    const page = getPage();
    await getCitation(page).focus();
    await page.keyboard.press('Enter');
    await expect(getCard(page)).toBeVisible();
    const count = await getCard(page).locator('a, button, summary').filter({ visible: true }).count();
    expect(count).toBe(2);
    for (let i = 0; i <= count; i++) await page.keyboard.press('Tab');
    await expect(getCard(page)).toBeHidden();
  });

  // The last: it leads to another page.
  test('links in a card can be followed', async () => {
    const page = getPage();
    await getCitation(page).click();
    await getCard(page).getByText('Reference and details').click();
    await getCard(page).getByRole('link', { name: 'In the list of references' }).click();
    await expect(page).toHaveURL(/\/references\/#davis2003$/);
    await expect(page.locator('#davis2003')).toBeInViewport();
  });
});

test('an open card has no accessibility fault, and enough contrast in either theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await visit(page, section);
  await getCitation(page).click();
  await expect(getCard(page)).toBeVisible();
  await getCard(page).getByText('Reference and details').click();
  await expectNoFault(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFault(page, 'in the dark theme', 'visual');
});
