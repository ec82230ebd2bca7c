import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of each page what only the indexer reads, once it has: a section's page would carry every word a reader may
 * search for, at the price of a paragraph.
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
const hiddenWords = /<data hidden(?:\s+[^\s=>"]+(?:="[^"]*")?)*><\/data>\s*/g;

/**
 * Strips one page.
 * @param html The page as Astro wrote it.
 */
export const stripPage = (html: string): string =>
  html
    .replaceAll(hiddenWords, '')
    .replaceAll(tag, (found) => found.replaceAll(/ data-pagefind-[a-z-]+(?:="[^"]*")?/g, ''));
