import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Removes Pagefind's attributes from each page once it is indexed, and those of the exports once they are made. */
export const stripAttributes = (): AstroIntegration => ({
  name: 'strip-attributes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const file of globSync('**/*.html', { cwd: dir })) {
        const path = join(fileURLToPath(dir), file);
        writeFileSync(path, stripPage(readFileSync(path, 'utf8')));
      }
    },
  },
});

/** A tag as Astro writes it: the values of its attributes are in double quotes, and hold anything but those. */
const tag = /<[a-z][^\s>]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;

/**
 * Removes them from one page.
 * @param html The page as Astro wrote it.
 */
export const stripPage = (html: string): string =>
  html.replaceAll(tag, (found) => found.replaceAll(/ data-(?:pagefind-|export)[a-z-]*(?:="[^"]*")?/g, ''));
