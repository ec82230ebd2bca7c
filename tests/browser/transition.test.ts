/** The one thing that moves from page to page: the emblem of a section, out of a list and back into it. */
import { expect, test, type Page } from '@playwright/test';
import { parts, sectionsInOrder } from '../html/content-files.ts';
import { at, visit } from './visit.ts';

/** What moves on a page that is arrived at: the names of its groups, each with its length in milliseconds. */
type Moves = [name: string | null | undefined, duration: unknown][];

declare global {
  var moves: Moves | 'none' | 'skipped' | undefined;
}

test.beforeEach(async ({ page }) => {
  // The whole list, so that Back has nowhere to scroll.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      const { viewTransition } = event as Event & { viewTransition: { ready: Promise<unknown> } | null };
      globalThis.moves = viewTransition === null ? 'none' : undefined;
      viewTransition?.ready.then(
        () => {
          globalThis.moves = document
            .getAnimations()
            .map(({ effect }) => effect as KeyframeEffect)
            .filter(({ pseudoElement }) => pseudoElement?.startsWith('::view-transition-group') === true)
            .map((effect) => [effect.pseudoElement, effect.getTiming().duration]);
        },
        () => {
          globalThis.moves = 'skipped';
        },
      );
    });
  });
});

async function readMoves(page: Page) {
  await page.waitForFunction(() => globalThis.moves !== undefined);
  return page.evaluate(() => globalThis.moves);
}

const group: Moves = [['::view-transition-group(fear-of-loss)', 180]];

test('the emblem goes from the list to the section and back, in 180 ms, and nothing else does', async ({ page }) => {
  // A browser that is too busy may skip one.
  await expect(async () => {
    await visit(page, '/motivations/');
    await page.locator('.section-list a', { hasText: 'Fear of loss' }).click();
    await expect(page).toHaveURL(at('/motivations/fear-of-loss/'));
    expect(await readMoves(page)).toEqual(group);

    await page.goBack();
    await expect(page).toHaveURL(at('/motivations/'));
    expect(await readMoves(page)).toEqual(group);
  }).toPass({ timeout: 60_000 });
});

test('nothing goes along from one section to another', async ({ page }) => {
  await expect(async () => {
    await visit(page, '/motivations/fear-of-loss/');
    await page.locator('.section-pager .next').click();
    await expect(page).toHaveURL(at('/motivations/validation-and-reassurance/'));
    expect(await readMoves(page)).toEqual([]);
  }).toPass({ timeout: 60_000 });
});

test('it stays where it is for a reader who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page, '/motivations/');
  await page.locator('.section-list a', { hasText: 'Fear of loss' }).click();
  await expect(page).toHaveURL(at('/motivations/fear-of-loss/'));
  expect(await readMoves(page)).toBe('none');
});

/** The names that drawings of a page have, in the order in which they stand. */
const readNames = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .map((drawing) => getComputedStyle(drawing).getPropertyValue('view-transition-name'))
      .filter((name) => name !== 'none'),
  );

test('each list names all its emblems, and a section its own, once', async ({ page }) => {
  for (const { id: part } of parts) {
    await visit(page, `/${part}/`);
    const links = await page
      .locator('.section-list h2 > a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const ids = links.map((href) => href?.split('/').at(-2));
    expect(ids).toEqual(sectionsInOrder.filter((section) => section.part === part).map(({ id }) => id));
    expect(await readNames(page)).toEqual(ids);
    for (const id of ids) {
      await visit(page, `/${part}/${id ?? ''}/`);
      expect(await readNames(page)).toEqual([id]);
    }
  }
});

test('no other page names an emblem twice, for which a browser would move none', async ({ page }) => {
  for (const path of ['/', '/evidence/', '/topics/', '/search/', '/colophon/']) {
    await visit(page, path);
    const names = await readNames(page);
    expect(names, path).toEqual([...new Set(names)]);
  }
});
