import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findUsedCharacters } from './used-characters.ts';

const require = createRequire(import.meta.url);

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
      const font = readFileSync(require.resolve(`@fontsource-variable/source-serif-4/files/${toFileName(style)}`));
      const recipe = createHash('sha256')
        .update(font)
        .update(JSON.stringify([characters, wght, keepFeatures]));
      const file = join(cache, `source-serif-${style}-${recipe.digest('hex').slice(0, 16)}.woff2`);
      if (!existsSync(file)) writeWhole(file, await subset(font, characters, wght));
      return { src: [file] as [string], weight, style, display: 'swap' as const };
    }),
  );
}

const toFileName = (style: string) => `source-serif-4-latin-wght-${style}.woff2`;

async function subset(font: Buffer, characters: string, wght: (typeof faces)[number]['wght']): Promise<Buffer> {
  // Loaded only when there is something to make, since the subsetter takes longer to start than to work.
  const { default: subsetFont } = await import('subset-font');
  // Kept apart, because the package's types do not know its newest option.
  const options = { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures } as const;
  return subsetFont(font, characters, options);
}

/** Writes a file that no other build can find half written. */
function writeWhole(file: string, bytes: Buffer): void {
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, bytes);
  renameSync(partial, file);
}
