import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** A cut of the typeface, as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

/** What titles may be written with: the letters of western Europe, and typographic signs. */
const letters = Array.from({ length: 0x100 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const signs = '“”‘’–—…';

const require = createRequire(import.meta.url);

let fonts: Promise<CardFont[]> | undefined;

/**
 * The site’s typeface, plain for what is small and bold for titles; made once a build, because satori reads neither
 * variable typefaces nor WOFF2.
 */
export function getCardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all([createFont(400, 24), createFont(600, 60)]);
  return fonts;
}

/**
 * @param size What the cut is drawn for, from 8 to 60: the larger, the finer its thin strokes.
 */
async function createFont(weight: CardFont['weight'], size: number): Promise<CardFont> {
  const source = require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2');
  // Kept apart, because the package's types do not know its newest option.
  const options = { targetFormat: 'sfnt', variationAxes: { wght: weight, opsz: size } } as const;
  const data = await subsetFont(readFileSync(source), letters + signs, options);
  return { name: 'Source Serif 4', data, weight, style: 'normal' };
}
