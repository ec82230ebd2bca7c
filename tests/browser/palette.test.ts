import { readFileSync } from 'node:fs';
import { expect, test, type Locator } from '@playwright/test';
import { parse, formatHex } from 'culori';
import { getPalettes } from '../../src/lib/colours/palette.ts';
import { visit } from './visit.ts';

const read = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const palettes = getPalettes(read('tokens'), read('print'));

async function getColour(element: Locator, property: 'color' | 'backgroundColor' | 'stroke'): Promise<string> {
  const colour = await element.evaluate((node, name) => getComputedStyle(node)[name], property);
  return formatHex(parse(colour)) ?? colour;
}

for (const theme of ['light', 'dark', 'sepia'] as const) {
  test(`the ${theme} theme paints what its palette says`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('reading-choices', JSON.stringify({ theme: chosen }));
    }, theme);
    await visit(page, '/');
    const painted = {
      '--color-paper': await getColour(page.locator('html'), 'backgroundColor'),
      '--color-ink': await getColour(page.locator('h1'), 'color'),
      '--color-muted': await getColour(page.locator('.side-nav-label').first(), 'color'),
      '--color-rose': await getColour(page.locator('[data-part="motivations"] > .emblem .other').first(), 'stroke'),
      '--color-indigo': await getColour(page.locator('[data-part="purposes"] > .emblem .other').first(), 'stroke'),
    };
    const meant = Object.keys(painted).map((name) => [name, palettes[theme].get(name)]);
    expect(painted).toEqual(Object.fromEntries(meant));
  });
}
