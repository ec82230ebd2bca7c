import { expect, type Locator, type Page } from '@playwright/test';
import { parse, formatHex } from 'culori';
import { palettes } from '../../src/lib/colours/palette.ts';
import { test } from './one-window.ts';
import { setChoices } from './set-choices.ts';
import { visit } from './visit.ts';

async function getColour(element: Locator, property: 'color' | 'backgroundColor' | 'stroke'): Promise<string> {
  const colour = await element.evaluate((node, name) => getComputedStyle(node)[name], property);
  return formatHex(parse(colour)) ?? colour;
}

test('each theme paints what its palette says', async ({ page }) => {
  await visit(page, '/');
  for (const theme of ['light', 'dark', 'sepia'] as const) {
    await setChoices(page, { theme });
    const painted = {
      '--color-paper': await getColour(page.locator('html'), 'backgroundColor'),
      '--color-ink': await getColour(page.locator('h1'), 'color'),
      '--color-muted': await getColour(page.locator('.side-nav-label').first(), 'color'),
      '--color-rose': await getColour(page.locator('.part[data-hue="rose"] > .emblem .other').first(), 'stroke'),
      '--color-indigo': await getColour(page.locator('.part[data-hue="indigo"] > .emblem .other').first(), 'stroke'),
    };
    const meant = Object.keys(painted).map((name) => [name, palettes[theme].get(name)]);
    expect.soft(painted, theme).toEqual(Object.fromEntries(meant));
  }
});

const hues = { motivations: '--color-rose', purposes: '--color-indigo' } as const;

test('links have the hue of their part, and ink on a page of none', async ({ page }) => {
  const places = [
    ['/motivations/fear-of-loss/', '.section-related a', hues.motivations],
    ['/motivations/', '.section-list h2 a', hues.motivations],
    ['/purposes/attachment-styles/', '.section-related a', hues.purposes],
    ['/purposes/', '.section-list h2 a', hues.purposes],
    ['/about/', '.prose a[href^="/"]', '--color-ink'],
  ] as const;
  for (const [path, link, colour] of places) {
    await visit(page, path);
    for (const theme of ['light', 'dark', 'sepia'] as const) {
      await setChoices(page, { theme });
      const painted = await getColour(page.locator(link).first(), 'color');
      expect.soft(painted, `${path} in ${theme}`).toBe(palettes[theme].get(colour));
    }
  }
});

/** Everything shown in one of the two hues that does not stand in its part: text, lines and grounds. */
const findStrays = (page: Page, painted: Record<string, string>) =>
  page.evaluate((partOf) => {
    const lines = ['Top', 'Right', 'Bottom', 'Left'].map(
      (side) => [`border${side}Color`, `border${side}Width`] as const,
    );
    const isStray = (element: Element, colour: string | undefined) => {
      const part = colour && partOf[colour];
      return part !== undefined && part !== '' && element.closest('[data-hue]')?.getAttribute('data-hue') !== part;
    };
    return [...document.body.querySelectorAll('*:not(.swatch, .swatch *)')]
      .filter((element) => {
        const style = getComputedStyle(element) as CSSStyleDeclaration & Record<string, string>;
        const isDrawn = element.closest('svg') !== null;
        const shown = [
          style.color,
          style.backgroundColor,
          ...lines.map(([colour, width]) => (parseFloat(style[width] ?? '') > 0 ? style[colour] : undefined)),
          ...(isDrawn ? [style.stroke, style.fill] : []),
        ];
        return element.checkVisibility() && shown.some((colour) => isStray(element, colour));
      })
      .map((element) => element.outerHTML.slice(0, 80));
  }, painted);

test('rose and indigo stand in the parts that have them alone', async ({ page }) => {
  const painted = { 'rgb(138, 47, 60)': 'rose', 'rgb(53, 67, 154)': 'indigo' };
  expect(Object.keys(painted).map((colour) => formatHex(parse(colour)))).toEqual(
    Object.values(hues).map((hue) => palettes.light.get(hue)),
  );
  const paths = ['/motivations/fear-of-loss/', '/purposes/attachment-styles/', '/', '/about/', '/topics/', '/search/'];
  for (const path of paths) {
    await visit(page, path);
    expect.soft(await findStrays(page, painted), path).toEqual([]);
  }
});
