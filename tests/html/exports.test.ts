/** The exports hold what the pages hold, each in a valid form of its format. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import { parse } from 'postcss';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { dist, pages, sectionPages } from './built-site.ts';
import { siteSlug } from './content-files.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
/** Without white space, and without the marks that browsers put around a quotation and Markdown has in its text. */
const squeeze = (text: string) => text.replaceAll(/[\s“”]+/g, '');

const listed = pages.filter(({ document }) => document.querySelector('[rel="cite-as"]') !== null);
const exported = listed.filter(({ document }) => document.querySelector('[type="text/markdown"]') !== null);

test('every listed page is there as Markdown, and names it', () => {
  expect(exported.length).toBeGreaterThan(15);
  expect(listed.filter((page) => !exported.includes(page))).toEqual([]);
  expect(exported.filter(({ path }) => !existsSync(join(dist, path, 'index.md')))).toEqual([]);
});

test.for(exported)('the Markdown of $path says what the page says, without HTML', ({ path, document }) => {
  const tree = reader.parse(read(`${path}index.md`));
  const html: string[] = [];
  visit(tree, 'html', ({ value }) => {
    html.push(value);
  });
  expect(html).toEqual([]);
  const text = squeeze(toString(tree));
  const main = document.querySelector('main')?.cloneNode(true) as Element;
  const apart =
    '.margin-note, sup, .visually-hidden, .strip-none, [data-footnote-backref], .page-dates, .figure-links, .share-chooser, .shares .figure-words, svg';
  for (const element of main.querySelectorAll(apart)) element.remove();
  const shown = [...main.querySelectorAll('h1, h2, h3, p, td, .questions li, dd')].filter(
    (element) =>
      element.closest(
        'nav, #privacy-files, .section-emblem, noscript, .cite-this, .footnotes-label, .evidence-map, .footnotes, [id$="-cite"]',
      ) === null,
  );
  expect(shown.length).toBeGreaterThan(3);
  const lost = shown.map(({ textContent }) => squeeze(textContent)).filter((words) => !text.includes(words));
  expect(lost).toEqual([]);
});

/** The documents of the EPUB, in one, and its style sheet. */
const epub = unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)));
const documents = Object.entries(epub).filter(([file]) => file.endsWith('.xhtml'));
const book = parseHTML(`<main>${documents.map(([, text]) => strFromU8(text)).join('')}</main>`).document;

/** What is of use on the site alone, held against what the exports say by the words of the whole element. */
const siteOnly = [
  ['ways back from notes', '[data-footnote-backref]'],
  ['the label of notes', '.footnotes-label'],
  ['the dates at the foot', '.page-dates'],
  ['buttons', 'main button'],
  ['the choice of a country', '.country-chooser'],
  ['the chart, which a table repeats', '.share-chooser p, .shares .figure-words'],
  ['how a section is cited', '.section-end .cite-this dd pre, .section-end [id$="-cite"]'],
  ['how much is in a fold', '.fold-count'],
  ['what an emblem shows', '.section-emblem > p'],
  ['the title that a link to a full text repeats', 'main a:has(> .visually-hidden)'],
  ['the files of figures', '.figure-links, .figure-links a'],
  ['the list of files', '#privacy-files summary'],
  ['neighbouring sections', '.section-pager > a'],
] as const;

const exportedWords = new Set<string>();
for (const file of [...exported.map(({ path }) => `${path}index.md`), 'llms-full.txt']) {
  visit(reader.parse(read(file)), (node) => {
    exportedWords.add(squeeze(toString(node)));
  });
}
const { items } = JSON.parse(read('feed.json')) as { items: { content_html: string }[] };
const feed = parseHTML(`<main>${items.map(({ content_html: html }) => html).join('')}</main>`).document;
for (const { textContent } of [...feed.querySelectorAll('main *'), ...book.querySelectorAll('body *')]) {
  exportedWords.add(squeeze(textContent));
}

test.for(siteOnly)('no export has %s', ([, selector]) => {
  const elements = exported.flatMap(({ document }) => [...document.querySelectorAll(selector)]);
  expect(elements.length).toBeGreaterThan(0);
  const words = new Set(elements.map(({ textContent }) => squeeze(textContent)));
  expect([...words].filter((each) => exportedWords.has(each))).toEqual([]);
});

test('the EPUB styles each class that it has, and has each that it styles', () => {
  const elements = [...book.querySelectorAll('[class]')].filter((element) => element.closest('svg') === null);
  const had = new Set(elements.flatMap(({ classList }) => [...classList]));
  const styled = new Set<string>();
  parse(strFromU8(epub['EPUB/book.css'] ?? new Uint8Array())).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.([\w-]+)/g)) styled.add(name);
  });
  expect(styled.size).toBeGreaterThan(15);
  // Drawings have classes of their own, one of which it styles.
  expect([...had, 'emblem'].toSorted()).toEqual([...styled].toSorted());
  expect(book.querySelector('svg.emblem')).not.toBeNull();
});

test('the classes that the EPUB gives its own pages mean nothing else on the site', () => {
  const own = documents.filter(([file]) => /\/(cover|title)\.xhtml$/.test(file)).map(([, text]) => strFromU8(text));
  const names = own.map((text) => /<section class="([^"]*)">/.exec(text)?.[1]);
  expect(names).toEqual(['cover-page', 'title-page']);
  expect(exported.filter(({ document }) => document.querySelector(`.${names.join(', .')}`) !== null)).toEqual([]);
});

test('what the markup says to the exports does not reach readers', () => {
  expect(pages.filter(({ html }) => html.includes('data-export')).map(({ path }) => path)).toEqual([]);
});

test('tables are tables', () => {
  const tree = reader.parse(read('evidence/index.md'));
  let tables = 0;
  visit(tree, 'table', () => {
    tables += 1;
  });
  expect(tables).toBe(3);
});

test.for(['feed.xml', 'feed.json'])('%s is well formed, and dated by the content', (file) => {
  const text = read(file);
  if (file === 'feed.json') JSON.parse(text);
  else sax.parser(true).write(text).close();
  const days = new Set(text.match(/\d{4}-\d{2}-\d{2}(?=T)/g));
  const contentDays = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('time')].map((time) => time.getAttribute('datetime')),
  );
  expect(days.size).toBeGreaterThan(0);
  expect([...days].filter((day) => !contentDays.includes(day))).toEqual([]);
  expect(text).not.toMatch(/<script|data-|class=/);
});

test('llms.txt leads to files that are there', () => {
  const text = read('llms.txt');
  const home = listed
    .find(({ path }) => path === '/')
    ?.document.querySelector('[rel="canonical"]')
    ?.getAttribute('href');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => (match[1] ?? '').replace(home ?? '', ''));
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((link) => !existsSync(join(dist, link)))).toEqual([]);
});

describe('the Atom feed', () => {
  const [head = '', ...entries] = read('feed.xml').split('<entry>');
  const getUpdated = (text: string) => /<updated>(.*?)<\/updated>/.exec(text)?.[1] ?? '';

  test('is as new as its newest entry', () => {
    expect(entries.length).toBeGreaterThan(sectionPages.length);
    expect(getUpdated(head)).toBe(entries.map(getUpdated).toSorted().at(-1));
  });

  test('has no two entries of one title', () => {
    const titles = entries.map((entry) => /<title[^>]*>(.*?)<\/title>/s.exec(entry)?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    expect(titles.filter((title) => (title ?? '').length > 130)).toEqual([]);
  });
});

test.for(listed)('$path announces both feeds, by their types', ({ document }) => {
  const links = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [
    link.getAttribute('type'),
    link.getAttribute('href'),
  ]);
  expect(links.slice(1)).toEqual([
    ['application/atom+xml', '/feed.xml'],
    ['application/feed+json', '/feed.json'],
  ]);
});
