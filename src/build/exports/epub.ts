import { zipSync, type Zippable } from 'fflate';
import { renderChapter } from './epub-chapter.ts';
import { createLinkResolver, getFile } from './epub-links.ts';
import { listPictures } from './epub-pictures.ts';
import { renderNavigation, renderPackage, type EpubAsset } from './epub-package.ts';
import type { StaticFace } from '../typeface/static-faces.ts';
import type { ExportedPage } from './exported-page.ts';
import type { Chapter } from './chapters.ts';
import { licence } from '../../lib/site/licence.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { formatDay } from '../../lib/text/day.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';
import { siteName } from '../../lib/site/name.ts';
import { site } from '../../lib/site/subject.ts';
import { renderDocument } from './xhtml.ts';

/** The files the EPUB takes from the built site, and its styles. */
export interface EpubFiles {
  cover: Uint8Array;
  styles: string;
  faces: StaticFace[];
  /** The bytes of a picture, by its path in the site. */
  getBytes: (path: string) => Uint8Array;
}

const container =
  '<?xml version="1.0" encoding="utf-8"?>\n<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml" /></rootfiles></container>\n';

const assets: EpubAsset[] = [
  { name: 'book.css', mediaType: 'text/css' },
  { name: 'cover.png', mediaType: 'image/png', properties: 'cover-image' },
];

/** The earliest day a ZIP file can name, so that the same text gives the same file. In local time, as ZIP has it. */
const mtime = new Date(1980, 0, 1);

/**
 * Makes an EPUB 3 of the chapters.
 * @returns The bytes of the file, the same for the same text.
 */
export function createEpub(
  article: ExportedPage,
  chapters: Chapter[],
  files: EpubFiles,
  location: SiteLocation,
): Uint8Array {
  const resolve = createLinkResolver(chapters, location);
  const fonts = files.faces.map(({ name, bytes }) => ({ name: `${name}.woff2`, mediaType: 'font/woff2', bytes }));
  const pictures = listPictures(
    chapters.map(({ content }) => content),
    location,
  );
  const texts: Record<string, string> = {
    'package.opf': renderPackage(article, chapters, [...assets, ...fonts, ...pictures], location),
    'nav.xhtml': renderNavigation(chapters),
    'cover.xhtml': renderCover(),
    'title.xhtml': renderTitlePage(article, location),
    'book.css': files.styles,
    ...Object.fromEntries(chapters.map((chapter) => [getFile(chapter), renderChapter(chapter, resolve)])),
  };
  const encoder = new TextEncoder();
  const archive: Zippable = {
    // EPUB asks for this first in the file, and not compressed.
    mimetype: [encoder.encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': encoder.encode(container),
  };
  for (const [name, text] of Object.entries(texts)) archive[`EPUB/${name}`] = encoder.encode(text);
  archive['EPUB/cover.png'] = [files.cover, { level: 0 }];
  for (const { name, bytes } of fonts) archive[`EPUB/${name}`] = [bytes, { level: 0 }];
  for (const { name, path } of pictures) archive[`EPUB/${name}`] = [files.getBytes(path), { level: 0 }];
  return zipSync(archive, { level: 9, mtime });
}

const renderCover = () =>
  renderDocument({
    title: 'Cover',
    type: 'cover',
    body: `<section class="cover-page"><img src="cover.png" role="doc-cover" alt="${escapeXml(siteName)}: two circles that cross" /></section>`,
  });

function renderTitlePage({ description, reviewed, published, authors }: ExportedPage, location: SiteLocation): string {
  const names = escapeXml(authors.map(({ name }) => name).join(', '));
  const home = escapeXml(getHomeUrl(location));
  const body = `<section class="title-page">
<h1>${escapeXml(siteName)}</h1>${names && `\n<p>By ${names}</p>`}
<p class="idea">${escapeXml(description)}</p>
<p>Published ${formatDay(published)}, last read through ${formatDay(reviewed)}. The latest text stands at <a href="${home}">${home}</a>.</p>
<p>The text may be shared and adapted with credit, under <a href="${licence.address}">${licence.name}</a>. ${escapeXml(`${site.notice} ${site.danger}`)}, see <a href="support.xhtml">Support</a>.</p>
<p>This book stays on your device, where others may find it, until you take it away.</p>
</section>`;
  return renderDocument({ title: siteName, type: 'titlepage', body });
}
