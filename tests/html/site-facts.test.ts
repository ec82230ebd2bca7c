/** Language, author, days and licence: wherever a file says them, it says the same. The PDF has a test of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist, files, getPage, pages, sectionPages } from './built-site.ts';
import { publisher, siteName, siteSlug, writtenPages } from './content-files.ts';
import { getGraph, getNodes } from './graph.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const book = unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)));
const documents = Object.entries(book).flatMap(([name, bytes]) =>
  /\.(xhtml|opf)$/.test(name) ? [strFromU8(bytes)] : [],
);
const opf = strFromU8(book['EPUB/package.opf'] ?? new Uint8Array());
const json = JSON.parse(read('feed.json')) as {
  language: string;
  authors: { name: string }[];
  items: { url: string; date_published: string; date_modified: string }[];
};
const atom = read('feed.xml');

const { name = siteName, authors = [] } = publisher;
const speakers = authors.length > 0 ? authors.map((author) => author.name) : [name];
const home = getPage('/');
const getMeta = (property: string) =>
  [...home.document.querySelectorAll(`meta[name="${property}"], meta[property="${property}"]`)].map((meta) =>
    meta.getAttribute('content'),
  );

test('every file that names its language names one', () => {
  const svgs = files.filter((file) => /^figures\/.*\.svg$/.test(file));
  expect(svgs.length).toBeGreaterThan(0);
  const named = {
    pages: pages.map(({ document }) => document.documentElement.getAttribute('lang')),
    graphs: pages.flatMap(getNodes).flatMap((node) => node['inLanguage'] ?? []),
    previews: pages.map(({ document }) =>
      document.querySelector('meta[property="og:locale"]')?.getAttribute('content')?.replace('_', '-'),
    ),
    atom: find(atom, /<feed xml:lang="([^"]+)"/g),
    json: [json.language],
    book: [
      ...documents.flatMap((text) => find(text, /<(?:html|package)\b[^>]* xml:lang="([^"]+)"/g)),
      ...find(opf, /<dc:language>(.*?)</g),
    ],
    manifest: [(JSON.parse(read('manifest.webmanifest')) as { lang: string }).lang],
    figures: svgs.flatMap((file) => find(read(file), /xml:lang="([^"]+)"/g)),
  };
  const found = Object.entries(named).map(([where, languages]) => [where, [...new Set(languages)]]);
  expect(found).toEqual(Object.keys(named).map((where) => [where, ['en-GB']]));
});

test('every file that names who speaks names the same', () => {
  const author = getGraph(home)[0]?.['author'];
  const named = {
    graph: [author].flat().map((each) => (each as { name: string }).name),
    head: getMeta('author'),
    book: find(opf, /<dc:creator>(.*?)</g),
  };
  expect(named).toEqual(Object.fromEntries(Object.keys(named).map((where) => [where, speakers])));
  expect(json.authors.map((each) => each.name)).toEqual([name]);
  expect(find(atom.split('<entry>')[0] ?? '', /<name>(.*?)</g)).toEqual([name]);
});

test('every file that says when the article was published says the same day', () => {
  const published = writtenPages.find(({ id }) => id === 'article')?.published;
  const named = [
    getGraph(home)[0]?.['datePublished'],
    ...getMeta('article:published_time'),
    ...find(opf, /<dc:date>(.*?)</g),
    ...find(read('index.md'), /^published: (.*)$/gm),
  ];
  expect(named).toEqual([published, published, published, published]);
});

test('head, structured data and feed say of each page that it was changed on one day', () => {
  const dated = pages.flatMap((page) => {
    const head = page.document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content');
    return head == null ? [] : [{ page, head }];
  });
  expect(dated.length).toBeGreaterThan(15);
  expect(dated.map(({ page }) => getGraph(page)[0]?.['dateModified'])).toEqual(dated.map(({ head }) => head));
  const fed = dated.flatMap(({ page, head }) =>
    json.items
      .filter(({ url }) => new URL(url).pathname === page.path && !url.includes('#'))
      .map((item) => [item.date_modified.slice(0, 10), head]),
  );
  expect(fed).toHaveLength(sectionPages.length);
  expect(fed.filter(([feed, head]) => feed !== head)).toEqual([]);
});

test('every file that names the licence leads to one', () => {
  const address = 'https://creativecommons.org/licenses/by/4.0/';
  const licences = pages.flatMap(getNodes).flatMap((node) => node['license'] ?? []);
  expect([...new Set(licences)]).toEqual([address]);
  for (const text of [atom, opf, read('about/index.html'), read('llms-full.txt')]) expect(text).toContain(address);
});
