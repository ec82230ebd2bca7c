import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of each page what only the indexer reads, once it has.
 * @param folder The built site.
 */
export function stripIndexMarks(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, stripPage(readFileSync(path, 'utf8')));
  }
}

/** A tag as Astro writes it: attributes whose values stand in double quotes and may hold anything else. */
const tag = /<[a-z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;

/**
 * Strips one page.
 * @param html The page as Astro wrote it.
 */
export const stripPage = (html: string): string =>
  html.replaceAll(tag, (found) => found.replaceAll(/ data-pagefind-[a-z-]+(?:="[^"]*")?/g, ''));
