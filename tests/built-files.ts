/** What a reader's browser may do with the files of the site: one row for every kind that the build makes. */
import { posix } from 'node:path';
import { parts, siteSlug } from './html/content-files.ts';

/** Part of the offline copy, or not. */
const [offline, online] = [true, false];

const oneYear = 'public, max-age=31536000, immutable';
/** What hosts send with a 404 as well. */
export const revalidate = 'public, max-age=0, must-revalidate';
const askAnewAlways = 'no-cache';
/** Nobody gets it: it is for the host. */
const withheld = undefined;

/** Made only where content asks for it: a contact in content/publisher.yaml, a picture in a section. */
const onDemand = true;

type Row = [
  example: string,
  files: string,
  isPrecached: boolean,
  cacheControl: string | undefined,
  isOnDemand?: boolean,
];

// prettier-ignore
const rows: Row[] = [
  // Reading: every page but the article's second form, the colophon and the one for lost readers.
  ['index.html', 'index.html', offline, revalidate],
  ...parts.map(({ id }): Row => [`${id}/a-section/index.html`, `${id}/{,*/}index.html`, offline, revalidate]),
  ['about/index.html', '{about,claims,evidence,experts,glossary,offline,references,support,topics}/index.html', offline, revalidate],
  ['search/index.html', 'search/index.html', offline, revalidate],
  ['booklet/index.html', 'booklet/index.html', online, revalidate],
  ['colophon/index.html', 'colophon/index.html', online, revalidate],
  ['404.html', '404.html', online, revalidate],

  // What pages are made of. Only a name that holds a hash of the file may be kept unasked.
  ['_astro/Base.bDq7YkJh.js', '_astro/*.js', offline, oneYear],
  ['_astro/later.D0_fN_jf.css', '_astro/*.css', offline, oneYear],
  ['_astro/fonts/c3cf56ecda4994e0.woff2', '_astro/fonts/*.woff2', offline, oneYear],
  ['_astro/the-door.ejxiIKb2_12l67F.webp', '_astro/*.webp', offline, oneYear, onDemand],
  // For old browsers and for books.
  ['_astro/the-door.ejxiIKb2_105JU6.jpg', '_astro/*.{jpg,png}', online, oneYear, onDemand],
  ['booklet.css', 'booklet.css', online, revalidate],
  ['favicon.svg', '{emblems,favicon}.svg', offline, revalidate],
  ['favicon.ico', 'favicon.ico', online, revalidate],
  ['apple-touch-icon.png', '{apple-touch-icon,icon-192,icon-512}.png', online, revalidate],
  ['manifest.webmanifest', 'manifest.webmanifest', online, revalidate],
  ['sw.js', 'sw.js', online, askAnewAlways],

  // Searching.
  ['search-records.json', 'search-records.json', offline, revalidate],
  ['search-passages.json', 'search-{passages,accounts}.json', offline, revalidate],
  ['opensearch.xml', 'opensearch.xml', online, revalidate],

  // Taking along: each reader takes what they want, and nobody is made to.
  [`${siteSlug}.epub`, `${siteSlug}.epub`, online, revalidate],
  [`${siteSlug}.pdf`, `${siteSlug}.pdf`, online, revalidate],
  ['about/index.md', '**/index.md', online, revalidate],
  ['references.bib', 'references.{bib,json,ris}', online, revalidate],
  ['evidence/data.csv', 'evidence/*.{csv,json}', online, revalidate],
  ['figures/percentages.svg', 'figures/*.{csv,svg}', offline, revalidate],
  ['figures/strips/all.svg', 'figures/strips/*.{csv,svg}', offline, revalidate],
  ['feed.xml', 'feed.{json,xml}', online, revalidate],
  ['llms.txt', '{llms,llms-full}.txt', online, revalidate],

  // For other sites and for search engines.
  ['social/index.png', 'social/**/*.png', online, revalidate],
  ['cover.png', 'cover.png', online, revalidate],
  ['sitemap.xml', 'sitemap.xml', online, revalidate],
  ['robots.txt', 'robots.txt', online, revalidate],
  ['.well-known/security.txt', '.well-known/security.txt', online, revalidate, onDemand],

  // For hosts.
  ['_headers', '_{headers,redirects}', online, withheld],
  ['_redirects.nginx', '_redirects.{caddy,nginx}', online, withheld],
  ['index.html.br', '**/*.{br,gz}', online, withheld],
];

/** A kind of file that the build makes. */
export interface FileKind {
  /** One of them. */
  example: string;
  /** All of them, as a glob. */
  files: string;
  /** Whether they are part of the offline copy. */
  isPrecached: boolean;
  /** How long a copy may be used; undefined where a host sends none. */
  cacheControl: string | undefined;
  /** Whether it is made only where content asks for it. */
  isOnDemand: boolean;
}

export const fileKinds = rows.map(([example, files, isPrecached, cacheControl, isOnDemand = false]): FileKind => {
  return { example, files, isPrecached, cacheControl, isOnDemand };
});

/**
 * The kind of a file of the built site.
 * @param file Path within the site, such as `about/index.html`.
 * @throws When it is of no kind, or of several: what is done with it has to be said once.
 */
export function getFileKind(file: string): FileKind {
  const [kind, ...others] = fileKinds.filter(({ files }) => posix.matchesGlob(file, files));
  if (kind === undefined || others.length > 0)
    throw new Error(
      `${file} should have exactly one row in tests/built-files.ts, and has ${others.length + (kind ? 1 : 0)}.`,
    );
  return kind;
}
