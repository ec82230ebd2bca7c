import { deserialize, serialize } from 'node:v8';
import { cache } from '../../cache/cache.ts';
import type { Site } from '../built-site/built-site.ts';
import { epubStyles } from './epub-styles.ts';

/** Writes the exports, made of the built pages: Markdown, an EPUB, feeds and `llms.txt`. */
export async function writeExports(site: Site): Promise<string> {
  const pages = site.pages.flatMap(({ path, source }) => [path, source]);
  const others = site.paths.filter((path) => isExportedFile(path)).map((path) => site.getBytes(path));
  const parts = [JSON.stringify(site.location), epubStyles, ...pages, ...others];
  const code = cache.digestCode('src/build/exports/render-exports.ts');
  const kept = await cache.cached('exports', [...parts, code], async () => {
    const { renderExports } = await import('./render-exports.ts');
    return serialize(renderExports(site));
  });
  const files = deserialize(kept) as Map<string, string | Uint8Array>;
  for (const [path, content] of files) site.write(path, content);
  return `wrote ${files.size} exports`;
}

/** What the EPUB takes from the site besides pages: its cover, and the typeface. */
export const isExportedFile = (path: string): boolean => path === 'cover.png' || path.startsWith('_astro/fonts/');
