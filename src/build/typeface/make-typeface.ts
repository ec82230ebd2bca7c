import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cutFont, readSourceSerif } from './source-serif.ts';
import { findUsedCharacters } from './used-characters.ts';

/** Kerning, ligatures, and old-style figures as wide as each is drawn. Its own are lining and tabular. */
const keepFeatures = ['kern', 'liga', 'onum', 'pnum'];

const faces = [
  { style: 'normal', weight: '400 600', wght: { min: 400, max: 600 } },
  { style: 'italic', weight: '400', wght: 400 },
] as const;

/**
 * Makes the site's two font files of the characters it uses, and keeps them in the cache by what they were made of.
 * @param root The project's folder.
 * @param cache The folder to keep them in.
 * @returns The variants that Astro's local font provider asks for.
 */
export async function makeTypeface(root: string, cache: string) {
  const characters = findUsedCharacters(root);
  mkdirSync(cache, { recursive: true });
  return Promise.all(
    faces.map(async ({ style, weight, wght }) => {
      const font = readSourceSerif(`wght-${style}`);
      const recipe = createHash('sha256')
        .update(font)
        .update(JSON.stringify([characters, wght, keepFeatures]));
      const file = join(cache, `source-serif-${style}-${recipe.digest('hex').slice(0, 16)}.woff2`);
      if (!existsSync(file))
        writeAtomically(
          file,
          await cutFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures }),
        );
      // Astro names the font family by a hash of this path: below the project, so that every folder builds the same site.
      const src = `./${relative(root, file).replaceAll(sep, '/')}`;
      return { src: [src] as [string], weight, style, display: 'swap' as const };
    }),
  );
}

/** Writes a file that no other build can find half written. */
function writeAtomically(file: string, bytes: Buffer): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, file);
}
