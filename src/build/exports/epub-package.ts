import { select } from 'hast-util-select';
import type { ExportedPage } from './exported-page.ts';
import { getFile } from './epub-links.ts';
import type { Chapter } from './chapters.ts';
import { language } from '../../lib/site/language.ts';
import { licence } from '../../lib/site/licence.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { getHomeUrl } from '../../lib/site/absolute-urls.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';
import { siteName } from '../../lib/site/name.ts';
import { renderDocument } from './xhtml.ts';

/** A file of the EPUB that is no document. */
export interface EpubAsset {
  name: string;
  mediaType: string;
  properties?: string;
}

const summary =
  'Text with headings, a nested table of contents and notes that lead back; every drawing is described in words. Nothing flashes, moves or sounds. It is meant to conform to WCAG 2.2 at level AA and is tested with Ace by DAISY and EPUBCheck, but nobody has certified it.';

const features = [
  ...['structuralNavigation', 'tableOfContents', 'readingOrder', 'alternativeText', 'displayTransformability', 'ARIA'],
  'unlocked',
];

/** The package document, with metadata and a list of all files: https://www.w3.org/TR/epub-33/#sec-package-doc. */
export function renderPackage(
  { title, description, published, modified, publisher, authors, editors }: ExportedPage,
  chapters: Chapter[],
  assets: EpubAsset[],
  location: SiteLocation,
): string {
  const documents = [...frontNames, ...chapters.map(({ name }) => name)];
  const drawn = new Set(chapters.filter(({ content }) => select('svg', content)).map(({ name }) => name));
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(getHomeUrl(location))}</dc:identifier>
<dc:title>${escapeXml(siteName)}</dc:title>
<dc:language>${language}</dc:language>
${renderSpeakers({ publisher, authors, editors })}
<dc:description>${escapeXml(`${title}. ${description}`)}</dc:description>
<dc:date>${published}</dc:date>
<dc:rights>The text may be shared and adapted with credit: ${licence.address}. The typeface, Source Serif 4, is under the SIL Open Font License.</dc:rights>
<dc:source>${escapeXml(getHomeUrl(location))}</dc:source>
${meta('dcterms:modified', `${modified}T00:00:00Z`)}
${['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)).join('\n')}
${meta('schema:accessModeSufficient', 'textual')}
${features.map((feature) => meta('schema:accessibilityFeature', feature)).join('\n')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', summary)}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav" />
${documents.map((name) => `<item id="d-${name}" href="${getFile({ name })}" media-type="application/xhtml+xml"${drawn.has(name) ? ' properties="svg"' : ''} />`).join('\n')}
${assets.map(({ name, mediaType, properties }, index) => `<item id="a-${String(index)}" href="${name}" media-type="${mediaType}"${properties === undefined ? '' : ` properties="${properties}"`} />`).join('\n')}
</manifest>
<spine>
${[...documents.slice(0, 2).map((name) => `d-${name}`), 'nav', ...documents.slice(2).map((name) => `d-${name}`)].map((id) => `<itemref idref="${id}" />`).join('\n')}
</spine>
</package>
`;
}

/** Who has written it, edited it and published it: one line where nobody is named. */
function renderSpeakers({
  publisher,
  authors,
  editors,
}: Pick<ExportedPage, 'publisher' | 'authors' | 'editors'>): string {
  if (authors.length === 0 && editors.length === 0) return `<dc:creator>${escapeXml(publisher)}</dc:creator>`;
  const creators = authors.length > 0 ? authors : [{ name: publisher }];
  return [
    ...creators.map(({ name }) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ...editors.flatMap(({ name }, index) => [
      `<dc:contributor id="editor-${index}">${escapeXml(name)}</dc:contributor>`,
      `<meta refines="#editor-${index}" property="role" scheme="marc:relators">edt</meta>`,
    ]),
    `<dc:publisher>${escapeXml(publisher)}</dc:publisher>`,
  ].join('\n');
}

/** The documents before the table of contents. */
const frontNames = ['cover', 'title'] as const;

/** The table of contents, the sections under their parts, and the places a reader may want to jump to. */
export function renderNavigation(chapters: Chapter[]): string {
  const link = (chapter: Chapter) => `<a href="${getFile(chapter)}">${escapeXml(chapter.title)}</a>`;
  const items = chapters
    .filter(({ kind }) => kind !== 'section')
    .map((chapter) => {
      const sections = chapters.filter(({ kind, part }) => kind === 'section' && part === chapter.part);
      const inner =
        chapter.kind === 'part' ? `<ol>${sections.map((each) => `<li>${link(each)}</li>`).join('')}</ol>` : '';
      return `<li>${link(chapter)}${inner}</li>`;
    });
  const landmarks = [
    ['cover', 'cover', 'Cover'],
    ['toc', 'nav', 'Contents'],
    ['bodymatter', chapters[0]?.name ?? '', 'Start of the text'],
    ['glossary', 'glossary', 'Glossary'],
    ['bibliography', 'references', 'References'],
  ].map(
    ([type = '', name = '', label = '']) => `<li><a epub:type="${type}" href="${getFile({ name })}">${label}</a></li>`,
  );
  const body = `<nav epub:type="toc" role="doc-toc" id="toc"><h1>Contents</h1>
<ol>
${items.join('\n')}
</ol></nav>
<nav epub:type="landmarks" hidden=""><h2>Landmarks</h2><ol>${landmarks.join('')}</ol></nav>`;
  return renderDocument({ title: 'Contents', type: 'frontmatter', body });
}
