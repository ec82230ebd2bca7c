import { deserialize, serialize } from 'node:v8';
import { cache } from '../../cache/cache.ts';
import type { Site } from '../built-site/built-site.ts';
import { makeStaticFaces } from '../typeface/static-faces.ts';
import { epubStyles } from './epub-styles.ts';

/** Writes the exports, made of the built pages: Markdown, an EPUB, feeds and `llms.txt`. */
export async function writeExports(site: Site): Promise<string> {
  const pages = site.pages.flatMap(({ path, source }) => [path, source]);
  const parts = [JSON.stringify(site.location), epubStyles, ...pages, site.getBytes('cover.png')];
  const code = cache.digestCode('src/build/exports/render-exports.ts');
  const kept = await cache.cached('exports', [...parts, code], async () => {
    const { renderExports } = await import('./render-exports.ts');
    return serialize(renderExports(site, await makeStaticFaces(pages)));
  });
  const files = deserialize(kept) as Map<string, string | Uint8Array>;
  for (const [path, content] of files) site.write(path, content);
  return `wrote ${files.size} exports`;
}
