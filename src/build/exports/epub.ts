import { zipSync, type Zippable } from 'fflate';
import { renderChapter } from './epub-chapter.ts';
import { createLinkFinder, getFile } from './epub-links.ts';
import { renderNavigation, renderPackage, type BookAsset } from './epub-package.ts';
import type { BuiltPage } from './built-page.ts';
import type { Chapter } from './chapters.ts';
import { licence } from '../../lib/site/licence.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { getHome } from '../../lib/site/absolute-urls.ts';
import { formatDay } from '../../lib/text/day.ts';
import { siteName } from '../../lib/site/name.ts';
import { escapeXml, renderDocument } from './xhtml.ts';

/** The files the book takes from the built site. */
export interface BookFiles {
  cover: Uint8Array;
  styles: string;
  /** The typeface as the pages have it, WOFF2. */
  upright: Uint8Array;
  italic: Uint8Array;
}

const container =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml" /></rootfiles></container>\n';

const assets: BookAsset[] = [
  { name: 'book.css', mediaType: 'text/css' },
  { name: 'cover.png', mediaType: 'image/png', properties: 'cover-image' },
  { name: 'upright.woff2', mediaType: 'font/woff2' },
  { name: 'italic.woff2', mediaType: 'font/woff2' },
];

/** The earliest day a ZIP file can name, so that two builds of one text are one file. In local time, as ZIP has it. */
const mtime = new Date(1980, 0, 1);

/**
 * Binds the chapters as an EPUB 3.
 * @returns The bytes of the file, the same for the same text.
 */
export function bindBook(
  article: BuiltPage,
  chapters: Chapter[],
  files: BookFiles,
  location: SiteLocation,
): Uint8Array {
  const find = createLinkFinder(chapters, location);
  const texts: Record<string, string> = {
    'package.opf': renderPackage(article, chapters, assets, location),
    'nav.xhtml': renderNavigation(chapters),
    'cover.xhtml': renderCover(),
    'title.xhtml': renderTitlePage(article, location),
    'book.css': files.styles,
    ...Object.fromEntries(chapters.map((chapter) => [getFile(chapter), renderChapter(chapter, find)])),
  };
  const encoder = new TextEncoder();
  const book: Zippable = {
    // Readers know the file by this, at its very beginning and not compressed.
    mimetype: [encoder.encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encoder.encode(container),
  };
  for (const [name, text] of Object.entries(texts)) book[`EPUB/${name}`] = encoder.encode(text);
  book['EPUB/cover.png'] = [files.cover, { level: 0 }];
  book['EPUB/upright.woff2'] = [files.upright, { level: 0 }];
  book['EPUB/italic.woff2'] = [files.italic, { level: 0 }];
  return zipSync(book, { level: 9, mtime });
}

const renderCover = () =>
  renderDocument({
    title: 'Cover',
    type: 'cover',
    body: `<section class="cover"><img src="cover.png" alt="${siteName}: two circles that cross" /></section>`,
  });

function renderTitlePage({ description, reviewed, published }: BuiltPage, location: SiteLocation): string {
  const home = escapeXml(getHome(location));
  const body = `<section class="title-page">
<h1>${escapeXml(siteName)}</h1>
<p class="idea">${escapeXml(description)}</p>
<p>Published ${formatDay(published)}, last read through ${formatDay(reviewed)}. The latest text stands at <a href="${home}">${home}</a>.</p>
<p>The text may be shared and adapted with credit, under <a href="${licence.address}">${licence.name}</a>. This is information, not advice about your health. If you are afraid of someone, or in danger, see <a href="support.xhtml">Support</a>.</p>
<p>This book stays on your device, where others may find it, until you take it away.</p>
</section>`;
  return renderDocument({ title: siteName, type: 'titlepage', body });
}
