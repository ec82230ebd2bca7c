import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes Pagefind's attributes from each page once it is indexed.
 * @param folder The built site.
 */
export function stripPagefindAttributes(folder: string): void {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, file);
    writeFileSync(path, stripPage(readFileSync(path, 'utf8')));
  }
}

/** A tag as Astro writes it: the values of its attributes are in double quotes, and hold anything but those. */
const tag = /<[a-z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;

/**
 * Removes them from one page.
 * @param html The page as Astro wrote it.
 */
export const stripPage = (html: string): string =>
  html.replaceAll(tag, (found) => found.replaceAll(/ data-pagefind-[a-z-]+(?:="[^"]*")?/g, ''));
