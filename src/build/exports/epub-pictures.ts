import { basename } from 'node:path';
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget } from '../../lib/site/absolute-urls.ts';
import type { EpubAsset } from './epub-package.ts';

/** A picture of the EPUB, and its file in the site. */
export interface EpubPicture extends EpubAsset {
  path: string;
}

const folder = 'pictures';
const mediaTypes: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png' };

/** The pictures that a chapter or more of the EPUB show, each once. Throws at one that no reader of books must know. */
export function listPictures(contents: Element[], location: SiteLocation): EpubPicture[] {
  const sources = contents.flatMap((content) => selectAll('img', content).map(({ properties }) => properties['src']));
  return [...new Set(sources)].map((source) => {
    const path = findTarget(String(source), location)?.page;
    const mediaType = mediaTypes[/\.(\w+)$/.exec(path ?? '')?.[1] ?? ''];
    if (path === undefined || mediaType === undefined)
      throw new Error(`The EPUB cannot take ${String(source)}: it takes pictures of this site, as JPEG or PNG.`);
    return { name: toOwnPicture(path), mediaType, path };
  });
}

/** Where a picture stands in the EPUB. */
export const toOwnPicture = (address: string): string => `${folder}/${basename(address)}`;
