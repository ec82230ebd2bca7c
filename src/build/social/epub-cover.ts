import { getColour } from '../../lib/colours/palette.ts';
import { siteName } from '../../lib/site/name.ts';
import { box, createCover, createTitle, picture } from './card.ts';
import { renderElement } from './render-card.ts';

/** In pixels: what shops and shelves of e-books ask for. */
const coverSize = { width: 1600, height: 2560 };

/** As wide as the text may be; its lines are drawn finer than on a small picture. */
const emblem = { width: 1320, line: 0.7 };

/** The cover of the EPUB: the site's emblem and its name, as on the picture of the article. The bytes of a PNG. */
export function renderEpubCover(): Promise<Buffer<ArrayBuffer>> {
  const cover = createCover({ ...coverSize, padding: '400px 140px 200px' }, [
    picture('site', getColour('--color-rose'), emblem),
    createTitle(208, siteName),
    box({ fontSize: 60, color: getColour('--color-muted'), textAlign: 'center' }, 'The psychology of breakup sex'),
  ]);
  return renderElement(cover, coverSize);
}
