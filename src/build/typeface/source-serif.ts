import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** How much of the typeface a cut keeps. */
interface Cut {
  targetFormat: 'sfnt' | 'woff2';
  /** For each axis, the value it is fixed to or the range that stays. */
  variationAxes: Record<string, number | { min: number; max: number }>;
  /** OpenType features that stay; all that are usual, if left out. */
  keepFeatures?: string[];
}

/**
 * Reads a font of Source Serif 4.
 * @param name As @fontsource-variable names its Latin files, such as `wght-italic`.
 */
export const readSourceSerif = (name: string): Buffer =>
  readFileSync(require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-latin-${name}.woff2`));

/** Makes a font of some characters of another. */
export async function cutFont(font: Buffer, characters: string, cut: Cut): Promise<Buffer> {
  // Loaded only when there is something to make, since the subsetter takes longer to start than to work.
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(font, characters, cut);
}
