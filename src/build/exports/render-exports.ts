import { epubFile } from '../../lib/site/export-paths.ts';
import { getNewest } from '../../lib/text/day.ts';
import type { StaticFace } from '../typeface/static-faces.ts';
import { createEpub } from './epub.ts';
import { readPage, type ExportedPage, type ExportedSite } from './exported-page.ts';
import { getChapters, type SitePages } from './chapters.ts';
import { epubStyles } from './epub-styles.ts';
import { renderFeeds } from './feeds.ts';
import { renderLlmsFull, renderLlmsIndex } from './llms.ts';
import { toMarkdownPage } from './markdown-page.ts';
import { getPartFolders, matterFolders, topicsFolder } from './reading-order.ts';

/**
 * Makes the exports of the built site.
 * @param faces The typeface of the EPUB.
 * @returns What each file holds, by its path in the site.
 */
export function renderExports(site: ExportedSite, faces: StaticFace[]): Map<string, string | Uint8Array> {
  const { location } = site;
  const sitePages = readSitePages(site);
  const { article, parts, matter } = sitePages;
  const pages = [article, ...parts.flatMap(({ page, sections }) => [page, ...sections]), ...matter];
  const pageOf = new Map(pages.map((page) => [page.folder, page]));
  const whole = { ...article, modified: getNewest(pages.map(({ modified }) => modified)) };
  const chapters = getChapters(sitePages, location);
  const sections = chapters.filter(({ kind }) => kind === 'section');
  const feeds = renderFeeds(
    sections.map((chapter) => ({ chapter, page: getPage(pageOf, chapter.folder) })),
    whole,
    getPage(pageOf, 'about/'),
    location,
  );
  return new Map<string, string | Uint8Array>([
    ...[...pages, readPage(site, topicsFolder)].map(
      (page) => [`${page.folder}index.md`, toMarkdownPage(page, location)] as const,
    ),
    ['llms.txt', renderLlmsIndex(sitePages, location)],
    ['llms-full.txt', renderLlmsFull(chapters, article, location)],
    ['feed.xml', feeds.atom],
    ['feed.json', feeds.json],
    [
      epubFile,
      createEpub(
        whole,
        chapters,
        { cover: site.getBytes('cover.png'), styles: epubStyles, faces, getBytes: (path) => site.getBytes(path) },
        location,
      ),
    ],
  ]);
}

function getPage(pages: Map<string, ExportedPage>, folder: string): ExportedPage {
  const page = pages.get(folder);
  if (page === undefined) throw new Error(`/${folder} is not exported.`);
  return page;
}

function readSitePages(site: ExportedSite): SitePages {
  const article = readPage(site, '');
  return {
    article,
    parts: getPartFolders(article, site.location).map(({ part, folder, sections }) => ({
      part,
      page: readPage(site, folder),
      sections: sections.map((section) => readPage(site, section)),
    })),
    matter: matterFolders.map((folder) => readPage(site, folder)),
  };
}
