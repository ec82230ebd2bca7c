import { getColour } from '../../lib/colours/palette.ts';
import { siteEmblem } from '../../lib/drawings/emblems/emblems.ts';
import { siteName } from '../../lib/site/name.ts';
import { box, createSheet, drawEmblem } from './elements.ts';
import { renderElement } from './render-card.ts';

/** In pixels: what shops and shelves of e-books ask for. */
const coverSize = { width: 1600, height: 2560 };

/** About as wide as the text may be; its lines are drawn finer than on a small picture. */
const emblem = { height: 880, line: 0.7 };

/** The cover of the EPUB: the site's emblem and its name, on the middle line of a book’s cover. The bytes of a PNG. */
export function renderEpubCover(subtitle: string): Promise<Buffer<ArrayBuffer>> {
  const cover = createSheet({ ...coverSize, alignItems: 'center', padding: '400px 140px 200px' }, [
    drawEmblem({ name: siteEmblem }, emblem),
    box({ fontSize: 208, fontWeight: 600, lineHeight: 1.1, textAlign: 'center', textWrap: 'balance' }, siteName),
    box({ fontSize: 60, color: getColour('--color-muted'), textAlign: 'center' }, subtitle),
  ]);
  return renderElement(cover, coverSize);
}
