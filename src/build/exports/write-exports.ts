import type { Site } from '../built-site/built-site.ts';
import { renderExports } from './render-exports.ts';

/** Writes the exports, made of the built pages: Markdown, an EPUB, feeds and `llms.txt`. */
export function writeExports(site: Site): string {
  const files = renderExports(site);
  for (const [path, content] of files) site.write(path, content);
  return `wrote ${files.size} exports`;
}
