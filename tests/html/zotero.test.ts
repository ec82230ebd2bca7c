/**
 * What Zotero takes of a page, read by the rules of its translators “Embedded Metadata” and “COinS”
 * (https://github.com/zotero/translators) and of `parseContextObject` (https://github.com/zotero/utilities, openurl.js).
 */
import { expect, test } from 'vitest';
import { stripMarkup } from '../../src/lib/text/strip-markup.ts';
import { curlPunctuation } from '../../src/schemas/typography.ts';
import { getPage, pages, sectionPages, type BuiltPage } from './built-site.ts';
import { publisher, references, sections, siteAddress, siteName, writtenPages } from './content-files.ts';

/** What a reference manager shelves: its kind, what it is called, by whom, of when. */
interface Item {
  type: string;
  title: string;
  /** Family name, and the given ones; a name alone is nobody’s but an organisation’s. */
  creators: string[][];
  date: string;
  [field: string]: unknown;
}

/** A name with a comma stands family name first; another ends with it. */
function cleanAuthor(name: string): string[] {
  const trimmed = name.replace(/[\s.,/[\]:]+$/, '');
  if (name.includes(',')) return trimmed.split(/, ?/).slice(0, 2);
  const end = trimmed.lastIndexOf(' ');
  return [trimmed.slice(end + 1), trimmed.slice(0, end)];
}

/** A page without COinS, by the tags in its head: Dublin Core before Open Graph, and no tag of a journal. */
function takePage({ document }: BuiltPage): Item {
  const find = (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map(
      (meta) => meta.getAttribute('content') ?? '',
    );
  const [title = ''] = [...find('dcterms.title'), ...find('og:title')];
  const creators = find('dcterms.creator').length > 0 ? find('dcterms.creator') : find('author');
  const isJournal = document.querySelector('meta[name^="citation_"]') !== null;
  return {
    type: isJournal ? 'journalArticle' : 'webpage',
    title,
    creators: creators.map(cleanAuthor),
    date: find('article:published_time')[0] ?? '',
    url: find('og:url')[0],
    language: document.documentElement.getAttribute('lang'),
    website: find('og:site_name')[0],
  };
}

const textPages = pages.filter(({ document }) => document.querySelector('meta[name="author"]') !== null);
const { name = siteName, authors = [] } = publisher;
const creators = authors.length > 0 ? authors.map((author) => cleanAuthor(author.name)) : [[name]];

test('every page with a text of its own can be taken', () => {
  expect(textPages).toHaveLength(sections.length + writtenPages.length - 1);
});

test.for(textPages)('Zotero takes $path with its title, who speaks in it, its day and its language', (page) => {
  const written = [
    ...sections.map(({ part, id, title, published }) => ({ path: `/${part}/${id}/`, title, published })),
    ...writtenPages.map(({ id, title, published }) =>
      id === 'article'
        ? { path: '/', title: `${siteName}: ${title}`, published }
        : { path: `/${id}/`, title, published },
    ),
  ].find(({ path }) => path === page.path);
  expect(takePage(page)).toEqual({
    type: 'webpage',
    title: written?.title,
    creators,
    date: written?.published,
    url: `${siteAddress}${page.path}`,
    language: 'en-GB',
    website: siteName,
  });
});

test('Zotero calls a section what the section says it is to be cited as', () => {
  const cited = sectionPages.map(({ document }) => {
    const texts = [...document.querySelectorAll('.cite-this pre')].map(({ textContent }) => textContent.trim());
    const [work] = JSON.parse(texts.find((text) => text.startsWith('[')) ?? '[]') as { title: string }[];
    return work?.title;
  });
  expect(sectionPages.map((page) => takePage(page).title)).toEqual(cited);
});

const types: Record<string, string> = {
  'info:ofi/fmt:kev:mtx:journal': 'journalArticle',
  'info:ofi/fmt:kev:mtx:book': 'book',
  'info:ofi/fmt:kev:mtx:dc': 'webpage',
};

/** A work by a span of its page: each field by the key that its type has for it. */
function takeSpan(span: Element): Item {
  // Not by URLSearchParams, which wrote it.
  const fields = (span.getAttribute('title') ?? '').split('&').map((part) => {
    const [key = '', value = ''] = part.split('=');
    return [key, decodeURIComponent(value.replaceAll(/\+|%2b/gi, ' '))] as const;
  });
  const get = (key: string) => fields.find((field) => field[0] === key)?.[1];
  const format = types[get('rft_val_fmt') ?? ''] ?? '';
  const type = get('rft.type') ?? (get('rft.genre') === 'bookitem' ? 'bookSection' : format);
  const titleKey = { journalArticle: 'rft.atitle', bookSection: 'rft.atitle', book: 'rft.btitle' }[type] ?? 'rft.title';
  const containerKey = { journalArticle: 'rft.jtitle', bookSection: 'rft.btitle' }[type] ?? 'rft.source';
  return {
    type,
    title: get(titleKey) ?? '',
    creators: fields.flatMap(([key, value]) => (key === 'rft.au' ? [cleanAuthor(value)] : [])),
    date: get('rft.date') ?? '',
    container: get(containerKey),
    volume: get('rft.volume'),
    issue: get('rft.issue'),
    pages: get('rft.pages'),
    publisher: get('rft.pub'),
    doi: get('rft_id')?.replace('info:doi/', ''),
    isbn: get('rft.isbn'),
  };
}

const zoteroTypes: Record<string, string> = {
  'article-journal': 'journalArticle',
  chapter: 'bookSection',
  book: 'book',
  'post-weblog': 'blogPost',
};
const toPrinted = (text: string | undefined) =>
  text === undefined ? undefined : stripMarkup(curlPunctuation(text.replaceAll('&amp;', '&')));

test('Zotero takes every work from /references/ at once, each with all that we know of it', () => {
  const spans = [...getPage('/references/').document.querySelectorAll('span.Z3988[title]')];
  const known = references.map((work) => ({
    type: zoteroTypes[work.type],
    title: toPrinted(work.title),
    creators: work.author.map(({ family, given, suffix, ...particles }) => [
      [particles['dropping-particle'], particles['non-dropping-particle'], family].filter(Boolean).join(' '),
      [given, suffix].filter(Boolean).join(' ').replace(/\.$/, ''),
    ]),
    date: work.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
    container: toPrinted(work['container-title']),
    volume: work.volume,
    issue: work.issue,
    pages: work.page,
    publisher: work.publisher,
    doi: work.DOI,
    isbn: work.ISBN,
  }));
  const sort = (items: { title?: unknown; date?: unknown }[]) =>
    items.toSorted((a, b) =>
      `${String(a.title)} ${String(a.date)}` < `${String(b.title)} ${String(b.date)}` ? -1 : 1,
    );
  expect(sort(spans.map(takeSpan))).toEqual(sort(known));
});

test('nobody sees or hears what is there for Zotero alone', () => {
  const spans = pages.flatMap(({ document }) => [...document.querySelectorAll('.Z3988')]);
  expect(spans.filter((span) => !span.hasAttribute('hidden') || span.textContent !== '')).toEqual([]);
});
