import { keepFeatures } from './make-typeface.ts';
import { cutFont, readSourceSerif } from './source-serif.ts';
import { listCharacters } from './used-characters.ts';

/** The typeface in files of one weight each: WOFF2, by how CSS names them. */
export interface StaticFace {
  name: 'regular' | 'semibold' | 'italic';
  style: 'normal' | 'italic';
  weight: number;
  bytes: Uint8Array;
}

const faces = [
  { name: 'regular', style: 'normal', weight: 400 },
  { name: 'semibold', style: 'normal', weight: 600 },
  { name: 'italic', style: 'italic', weight: 400 },
] as const;

/**
 * Cuts the typeface for paper and e-readers: of a variable font Chromium draws every letter into a PDF as a shape, and small
 * engines know one weight of it alone.
 * @param texts What is to be set.
 */
export const makeStaticFaces = (texts: string[]): Promise<StaticFace[]> =>
  Promise.all(
    faces.map(async (face) => {
      const variationAxes = { wght: face.weight };
      const cut = { targetFormat: 'woff2', variationAxes, keepFeatures } as const;
      const bytes = await cutFont(readSourceSerif(`wght-${face.style}`), listCharacters(texts), cut);
      return { ...face, bytes };
    }),
  );

/** The rules that name such faces. @param folder Where they lie, as seen from the style sheet. */
export const renderFaces = (family: string, folder = ''): string =>
  faces
    .map(
      ({ name, style, weight }) =>
        `@font-face{font-family:${family};font-style:${style};font-weight:${String(weight)};src:url(${folder}${name}.woff2)}`,
    )
    .join('\n');
