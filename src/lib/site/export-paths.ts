import { base } from './addresses.ts';
import { site } from './subject.ts';

/** The article as an EPUB, below the site’s base. */
export const epubFile = `${site.slug}.epub`;

/** The exports of the article, written by `src/build/exports/` from the built pages. */
export const exportPaths = {
  epub: `${base}${epubFile}`,
  atom: `${base}feed.xml`,
  jsonFeed: `${base}feed.json`,
  llms: `${base}llms.txt`,
  llmsFull: `${base}llms-full.txt`,
} as const;
