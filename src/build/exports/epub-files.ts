import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BookFiles } from './epub.ts';

/** Reads what the book takes from the built site: its cover, and the typeface as the pages have it. */
export function readBookFiles(site: string): BookFiles {
  const faces = readFileSync(join(site, 'index.html'), 'utf8').match(/@font-face\{[^}]*\.woff2[^}]*\}/g) ?? [];
  const readFace = (style: string) => {
    const address = faces.find((face) => face.includes(`font-style:${style}`))?.match(/[^"'(]+\.woff2/)?.[0];
    if (address === undefined) throw new Error(`The article has no ${style} typeface.`);
    return readFileSync(join(site, '_astro', 'fonts', basename(address)));
  };
  return {
    cover: readFileSync(join(site, 'cover.png')),
    styles: readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8'),
    upright: readFace('normal'),
    italic: readFace('italic'),
  };
}
