import { create, type Font } from 'fontkitten';
import { cutFont, readSourceSerif } from '../typeface/source-serif.ts';

/** A cut of the typeface, as satori takes it. */
export interface CardFont {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

/** What titles may be written with: the letters of western Europe, and typographic signs. */
const letters = Array.from({ length: 0x100 - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');
const signs = '“”‘’–—…';

let fonts: Promise<CardFont[]> | undefined;

/**
 * The site’s typeface: plain for what is small, bold for titles, italic for what readers say; made once a build, because satori reads neither
 * variable typefaces nor WOFF2.
 */
export function getCardFonts(): Promise<CardFont[]> {
  fonts ??= Promise.all([
    createFont({ weight: 400, style: 'normal' }, 24),
    createFont({ weight: 600, style: 'normal' }, 60),
    createFont({ weight: 400, style: 'italic' }, 60),
  ]);
  return fonts;
}

/**
 * @param size What the cut is drawn for, from 8 to 60: the larger, the finer its thin strokes.
 */
async function createFont(face: Pick<CardFont, 'weight' | 'style'>, size: number): Promise<CardFont> {
  const axes = { wght: face.weight, opsz: size };
  const font = readSourceSerif(`opsz-${face.style}`);
  const data = await cutFont(font, letters + signs, { targetFormat: 'sfnt', variationAxes: axes });
  return { name: 'Source Serif 4', data, ...face };
}

let characters: Promise<Set<number>[]> | undefined;

/** The characters that each cut has letters for, as code points. */
export function getCardCharacters(): Promise<Set<number>[]> {
  characters ??= getCardFonts().then((cuts) => cuts.map(({ data }) => new Set((create(data) as Font).characterSet)));
  return characters;
}
