import { readFileSync } from 'node:fs';
import type { Site } from '../built-site/built-site.ts';
import { basename, join } from 'node:path';
import { getNewest } from '../../lib/text/day.ts';
import { createEpub, type EpubFiles } from './epub.ts';
import { readPage, type BuiltPage } from './built-page.ts';
import { getChapters, type SitePages } from './chapters.ts';
import { renderFeeds } from './feeds.ts';
import { renderLlmsFull, renderLlmsIndex } from './llms.ts';
import { toMarkdownPage } from './markdown-page.ts';
import { getSectionFolders, matterFolders, partFolders, topicsFolder } from './reading-order.ts';
import type { SiteLocation } from '../../lib/site/location.ts';

/**
 * Writes the exports into the built site.
 * @param site The folder of the built site.
 * @returns How many files it wrote.
 */
export function renderExports(site: Site): Map<string, string | Uint8Array> {
  const { location } = site;
  const sitePages = readSitePages(site, location);
  const { article, parts, matter } = sitePages;
  const pages = [article, ...parts.flatMap(({ page, sections }) => [page, ...sections]), ...matter];
  const whole = { ...article, modified: getNewest(pages.map(({ modified }) => modified)) };
  const chapters = getChapters(sitePages, location);
  const about = getPage(pages, 'about/');
  const sections = chapters.filter(({ kind }) => kind === 'section');
  const feeds = renderFeeds(
    sections.map((chapter) => ({ chapter, page: getPage(pages, chapter.folder) })),
    whole,
    about,
    location,
  );
  const files = new Map<string, string | Uint8Array>([
    ...[...pages, readPage(site, topicsFolder)].map(
      (page) => [`${page.folder}index.md`, toMarkdownPage(page, location)] as const,
    ),
    ['llms.txt', renderLlmsIndex(sitePages, location)],
    ['llms-full.txt', renderLlmsFull(chapters, article, location)],
    ['feed.xml', feeds.atom],
    ['feed.json', feeds.json],
    ['why-we-go-back.epub', createEpub(whole, chapters, readEpubFiles(site), location)],
  ]);
  return files;
}

function getPage(pages: BuiltPage[], folder: string): BuiltPage {
  const page = pages.find((candidate) => candidate.folder === folder);
  if (page === undefined) throw new Error(`/${folder} is not exported.`);
  return page;
}

function readSitePages(site: Site, location: SiteLocation): SitePages {
  return {
    article: readPage(site, ''),
    parts: partFolders.map(({ part, folder }) => {
      const page = readPage(site, folder);
      const sections = getSectionFolders(page.main, part, location).map((section) => readPage(site, section));
      return { part, page, sections };
    }),
    matter: matterFolders.map((folder) => readPage(site, folder)),
  };
}

/** Reads what the EPUB takes from the built site: its cover, and the typeface as the pages have it. */
function readEpubFiles(site: Site): EpubFiles {
  const faces = site.getPage('index.html').source.match(/@font-face\{[^}]*\.woff2[^}]*\}/g) ?? [];
  const readFace = (style: string) => {
    const address = faces.find((face) => face.includes(`font-style:${style}`))?.match(/[^"'(]+\.woff2/)?.[0];
    if (address === undefined) throw new Error(`The article has no ${style} typeface.`);
    return site.getBytes(`_astro/fonts/${basename(address)}`);
  };
  return {
    cover: site.getBytes('cover.png'),
    styles: readFileSync(join(import.meta.dirname, 'epub.css'), 'utf8'),
    upright: readFace('normal'),
    italic: readFace('italic'),
  };
}
