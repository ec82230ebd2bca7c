import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type subsetFont from 'subset-font';
import { cache } from '../../cache/cache.ts';

const require = createRequire(import.meta.url);

/** How much a cut keeps. Its types do not know the OpenType features that stay: all that are usual, if left out. */
type Cut = Parameters<typeof subsetFont>[2] & { keepFeatures?: string[] };

/**
 * Reads a font of Source Serif 4.
 * @param name As @fontsource-variable names its Latin files, such as `wght-italic`.
 */
export const readSourceSerif = (name: string): Buffer =>
  readFileSync(require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-latin-${name}.woff2`));

/** Makes a font of some characters of another. */
export const cutFont = (font: Buffer, characters: string, cut: Cut): Promise<Buffer> =>
  cache.cached('fonts', [font, characters, JSON.stringify(cut)], async () => {
    // Loaded only when there is something to make, since the subsetter takes longer to start than to work.
    const { default: subset } = await import('subset-font');
    return subset(font, characters, cut);
  });
