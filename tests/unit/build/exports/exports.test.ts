import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderExports } from '../../../../src/build/exports/render-exports.ts';
import type { SiteLocation } from '../../../../src/lib/site/location.ts';
import type { StaticFace } from '../../../../src/build/typeface/static-faces.ts';
import { createSite, type Speakers } from './sample-site.ts';

const places: SiteLocation[] = [
  { site: 'https://example.org', base: '/' },
  { site: 'https://example.org', base: '/guide/' },
];

const faces: StaticFace[] = [{ name: 'italic', style: 'italic', weight: 400, bytes: Buffer.from('face') }];

function createFormats(location: SiteLocation, speakers: Speakers = {}) {
  const files = renderExports(createSite(location, speakers), faces);
  const read = (file: string) => String(files.get(file));
  const bytes = files.get('why-we-go-back.epub') as Uint8Array;
  return {
    bytes,
    epub: Object.fromEntries(Object.entries(unzipSync(bytes)).map(([file, text]) => [file, strFromU8(text)])),
    feeds: { atom: read('feed.xml'), json: read('feed.json') },
    markdown: read('motivations/rest/index.md'),
    index: read('llms.txt'),
    full: read('llms-full.txt'),
  };
}

test.for(places)('nothing that is paid for is exported, from $base', (location) => {
  const { epub, feeds, markdown, index, full } = createFormats(location);
  const all = [...Object.values(epub), feeds.atom, feeds.json, markdown, index, full].join('\n');
  expect(all).toContain('Being glad.');
  expect(all).not.toMatch(/Buy it|shop\.example|tag=us/);
});

test.for(places)('Markdown keeps metadata, notes, spaces and absolute links, from $base', (location) => {
  const home = `https://example.org${location.base}`;
  const { markdown, full } = createFormats(location);
  expect(markdown).toBe(`---
title: Rest & sleep
description: About & such.
canonical: ${home}motivations/rest/
published: 2026-01-02
reviewed: 2026-02-03
modified: 2026-02-03
licence: CC-BY-4.0
---

# Rest & sleep

Why[^rest-a] so, see [liking](${home}glossary/#liking) and [start](${home}#start).

[^rest-a]: A note.

## Works behind rest
`);
  expect(full).toContain('- **Liking** Being glad.');
});

test.for(places)('links of the EPUB stay within it, and its notes lead back to the text, from $base', (location) => {
  const rest = createFormats(location).epub['EPUB/rest.xhtml'];
  expect(rest).toContain('<a href="glossary.xhtml#liking">');
  expect(rest).toContain('<a href="opening.xhtml#start">');
  expect(rest).toContain('<a href="#rest-fn-a" id="rest-fnref-a" epub:type="noteref" role="doc-noteref">1</a>');
  expect(rest).toContain('<aside id="rest-fn-a" epub:type="footnote" role="doc-footnote">');
  expect(rest).toContain('<a href="#rest-fnref-a" role="doc-backlink">1.</a> A note.');
});

test('feeds tell what changed, and each section once, in reading order', () => {
  const { feeds } = createFormats({ site: 'https://example.org', base: '/guide/' });
  const { items, version } = JSON.parse(feeds.json) as { version: string; items: Record<string, string>[] };
  expect(version).toBe('https://jsonfeed.org/version/1.1');
  expect(items.map(({ id, date_modified: date }) => [id, date])).toEqual([
    ['https://example.org/guide/about/#changes-wrong', '2026-03-04T00:00:00.000Z'],
    ['https://example.org/guide/about/#changes-first', '2026-01-02T00:00:00.000Z'],
    ['https://example.org/guide/motivations/rest/', '2026-02-03T00:00:00.000Z'],
    ['https://example.org/guide/motivations/sleep/', '2026-02-03T00:00:00.000Z'],
    ['https://example.org/guide/purposes/calm/', '2026-02-03T00:00:00.000Z'],
  ]);
  expect(feeds.atom).toContain('<link rel="self" href="https://example.org/guide/feed.xml"/>');
});

test('the same text makes the same EPUB, byte for byte, that begins with its media type', () => {
  const location = { site: 'https://example.org', base: '/' };
  const { bytes } = createFormats(location);
  expect(createFormats(location).bytes).toEqual(bytes);
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('a feed holds what changed as text, whatever signs stand in it', () => {
  const { feeds } = createFormats({ site: 'https://example.org', base: '/' });
  const { items } = JSON.parse(feeds.json) as { items: Record<string, string>[] };
  expect(items[1]).toMatchObject({
    title: 'Changed on 2 January 2026: Begun & done, 1 < 2',
    content_html: '<p>Begun &amp; done, 1 &lt; 2.</p>',
  });
});

test('the EPUB lists each section under its own part, in reading order', () => {
  const contents = createFormats({ site: 'https://example.org', base: '/' }).epub['EPUB/nav.xhtml'];
  const link = (name: string) => `<li><a href="${name}.xhtml">Rest &amp; sleep</a></li>`;
  expect(contents).toContain(
    `<a href="motivations.xhtml">Motivations</a><ol>${link('rest')}${link('sleep')}</ol></li>`,
  );
  expect(contents).toContain(`<a href="purposes.xhtml">Purposes</a><ol>${link('calm')}</ol></li>`);
});

test('the EPUB brings its typeface, and lists it', () => {
  const { epub } = createFormats({ site: 'https://example.org', base: '/' });
  expect(epub['EPUB/italic.woff2']).toBe('face');
  expect(epub['EPUB/package.opf']).toContain('href="italic.woff2" media-type="font/woff2"');
  expect(epub['EPUB/book.css']).toContain('font-family:Book;font-style:italic;font-weight:400;src:url(italic.woff2)');
});

test('the EPUB says which words are of another language', () => {
  expect(createFormats({ site: 'https://example.org', base: '/' }).epub['EPUB/rest.xhtml']).toContain(
    '<span lang="la">so</span>',
  );
});

test('the EPUB says what each of its chapters is, and leads to a section in its own chapter', () => {
  const { epub } = createFormats({ site: 'https://example.org', base: '/' });
  const typesOf = (name: string) => {
    const [, stretch, type, role] =
      /<body epub:type="(\w+)">\n<section(?: epub:type="([\w-]+)" role="doc-([\w-]+)")?/.exec(
        epub[`EPUB/${name}.xhtml`] ?? '',
      ) ?? [];
    expect(role).toBe(type);
    return [stretch, type];
  };
  expect(['cover', 'title', 'opening', 'motivations', 'rest', 'glossary', 'about'].map(typesOf)).toEqual([
    ['cover', undefined],
    ['titlepage', undefined],
    ['bodymatter', 'introduction'],
    ['bodymatter', 'part'],
    ['bodymatter', 'chapter'],
    ['backmatter', 'glossary'],
    ['backmatter', 'colophon'],
  ]);
  expect(epub['EPUB/about.xhtml']).toContain('<a href="rest.xhtml#rest">');
});

test('a feed tells a correction from a change', () => {
  const { feeds } = createFormats({ site: 'https://example.org', base: '/' });
  const { items } = JSON.parse(feeds.json) as { items: Record<string, string>[] };
  expect(items.slice(0, 2).map(({ title }) => title)).toEqual([
    'Corrected on 4 March 2026: So in',
    'Changed on 2 January 2026: Begun & done, 1 < 2',
  ]);
});

test.for(places)('the list for language models leads to each page as Markdown, from $base', (location) => {
  const home = `https://example.org${location.base}`;
  const { index } = createFormats(location);
  const pages = [...index.matchAll(/^- \[.*?\]\((.*?)\)/gm)].map(([, address = '']) => address.replace(home, ''));
  expect(pages).toEqual([
    'index.md',
    'motivations/index.md',
    'motivations/rest/index.md',
    'motivations/sleep/index.md',
    'purposes/index.md',
    'purposes/calm/index.md',
    'evidence/index.md',
    'claims/index.md',
    'experts/index.md',
    'glossary/index.md',
    'support/index.md',
    'references/index.md',
    'about/index.md',
    'llms-full.txt',
    'references.json',
    'evidence/datapackage.json',
  ]);
});

test('what stands with its page alone is in its Markdown, and in no chapter', () => {
  const { epub, feeds, markdown, full } = createFormats({ site: 'https://example.org', base: '/' });
  expect(markdown).toContain('Works behind rest');
  for (const text of [epub['EPUB/rest.xhtml'], feeds.json, full]) {
    expect(text).toContain('A note.');
    expect(text).not.toContain('Works behind');
  }
});

test('in the one file for language models, each chapter is a level below the article', () => {
  const { full } = createFormats({ site: 'https://example.org', base: '/' });
  expect(full.match(/#+ .*/g)?.slice(0, 7)).toEqual([
    '# Why We Go Back',
    '## Short',
    '## Why',
    '### Start',
    '## Motivations',
    '### rest',
    '### sleep',
  ]);
});

test('the pages that are read are left as they were', () => {
  const location = { site: 'https://example.org', base: '/' };
  const site = createSite(location);
  const pages = new Map<string, ReturnType<typeof site.getPage>>();
  const getPage: typeof site.getPage = (path) => {
    const page = pages.get(path) ?? site.getPage(path);
    pages.set(path, page);
    return page;
  };
  renderExports({ ...site, getPage }, []);
  expect(pages.size).toBe(14);
  for (const [path, page] of pages) expect(page.tree).toEqual(site.getPage(path).tree);
});

describe('where people are named', () => {
  const { feeds, epub } = createFormats(
    { site: 'https://example.org', base: '/' },
    {
      publisher: 'Ash & Co.',
      author: [{ name: 'Ren Sato', url: 'https://sato.example/' }, { name: 'Mo <Elm>' }],
      editor: [{ name: 'Cy Hale' }],
    },
  );

  test('the feed is the publisher’s, and each section its authors’', () => {
    const [head = '', ...entries] = feeds.atom.split('<entry>');
    expect(findAuthors(head)).toEqual(['<name>Ash &amp; Co.</name><uri>https://example.org/</uri>']);
    expect(entries.map(findAuthors)).toEqual([
      [],
      [],
      ...Array<string[]>(3).fill([
        '<name>Ren Sato</name><uri>https://sato.example/</uri>',
        '<name>Mo &lt;Elm&gt;</name>',
      ]),
    ]);
  });

  test('so it is in JSON', () => {
    const { authors, items } = JSON.parse(feeds.json) as { authors: unknown; items: { authors?: unknown }[] };
    expect(authors).toEqual([{ name: 'Ash & Co.', url: 'https://example.org/' }]);
    const named = [{ name: 'Ren Sato', url: 'https://sato.example/' }, { name: 'Mo <Elm>' }];
    expect(items.map((item) => item.authors)).toEqual([undefined, undefined, named, named, named]);
  });

  test('the EPUB names them, each for what they have done, and its title page the authors', () => {
    expect(findSpeakers(epub)).toEqual([
      '<dc:creator>Ren Sato</dc:creator>',
      '<dc:creator>Mo &lt;Elm></dc:creator>',
      '<dc:contributor id="editor-0">Cy Hale</dc:contributor>',
      '<meta refines="#editor-0" property="role" scheme="marc:relators">edt</meta>',
      '<dc:publisher>Ash &amp; Co.</dc:publisher>',
    ]);
    expect(epub['EPUB/title.xhtml']).toContain('<p>By Ren Sato, Mo &lt;Elm></p>');
  });
});

describe('where nobody is named', () => {
  const { feeds, epub } = createFormats({ site: 'https://example.org', base: '/' });

  test('feed and sections are the publisher’s', () => {
    const [head = '', ...entries] = feeds.atom.split('<entry>');
    const site = ['<name>A site</name><uri>https://example.org/</uri>'];
    expect([head, ...entries].map(findAuthors)).toEqual([site, [], [], site, site, site]);
    const { authors, items } = JSON.parse(feeds.json) as { authors: unknown; items: Record<string, unknown>[] };
    expect(authors).toEqual([{ name: 'A site', url: 'https://example.org/' }]);
    expect(items.filter((item) => 'authors' in item)).toEqual([]);
  });

  test('so is the EPUB', () => {
    expect(findSpeakers(epub)).toEqual(['<dc:creator>A site</dc:creator>']);
    expect(epub['EPUB/title.xhtml']).not.toContain('<p>By ');
  });
});

const findAuthors = (atom: string) =>
  [...atom.replaceAll(/>\s+</g, '><').matchAll(/<author>(.*?)<\/author>/g)].map(([, author]) => author);

const findSpeakers = (epub: Record<string, string>) =>
  epub['EPUB/package.opf']?.match(/<(dc:(?:creator|contributor|publisher)|meta refines)\b.*?<\/.*?>/g);
