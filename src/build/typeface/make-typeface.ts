import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { writeAtomically } from '../../cache/cache.ts';
import { cutFont, readSourceSerif } from './source-serif.ts';
import { findUsedCharacters } from './used-characters.ts';

/** Kerning, ligatures, and old-style figures as wide as each is drawn. Its own are lining and tabular. */
export const keepFeatures = ['kern', 'liga', 'onum', 'pnum'];

const faces = [
  { style: 'normal', weight: '400 600', wght: { min: 400, max: 600 } },
  { style: 'italic', weight: '400', wght: 400 },
] as const;

/**
 * Makes the site's two font files of the characters it uses.
 * @param root The project's folder.
 * @param folder Where Astro is to find them.
 * @returns The variants that Astro's local font provider asks for.
 */
export async function makeTypeface(root: string, folder: string) {
  const characters = findUsedCharacters(root);
  return Promise.all(
    faces.map(async ({ style, weight, wght }) => {
      const font = readSourceSerif(`wght-${style}`);
      const recipe = createHash('sha256')
        .update(font)
        .update(JSON.stringify([characters, wght, keepFeatures]));
      const file = join(folder, `source-serif-${style}-${recipe.digest('hex').slice(0, 16)}.woff2`);
      const bytes = await cutFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures });
      if (!existsSync(file) || !readFileSync(file).equals(bytes)) writeAtomically(file, bytes);
      // Astro names the font family by a hash of this path: below the project, so that every folder builds the same site.
      const src = `./${relative(root, file).replaceAll(sep, '/')}`;
      return { src: [src] as [string], weight, style, display: 'swap' as const };
    }),
  );
}
