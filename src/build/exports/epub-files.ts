import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EpubFiles } from './epub.ts';

/** Reads the files that the EPUB takes from the built site, and its styles. */
export function readEpubFiles(site: string): EpubFiles {
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
