import { expect, type Locator } from '@playwright/test';
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
      '--color-rose': await getColour(page.locator('[data-part="motivations"] > .emblem .other').first(), 'stroke'),
      '--color-indigo': await getColour(page.locator('[data-part="purposes"] > .emblem .other').first(), 'stroke'),
    };
    const meant = Object.keys(painted).map((name) => [name, palettes[theme].get(name)]);
    expect.soft(painted, theme).toEqual(Object.fromEntries(meant));
  }
});
