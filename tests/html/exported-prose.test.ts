/** Every export holds the prose, with spaces where they were written and nowhere else. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';
import { sectionFiles, siteSlug } from './content-files.ts';
import { canReadPdf, readPdf } from './read-pdf.ts';
import { findParagraphs, readParagraphs } from './written-prose.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const reader = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
const readMarkdown = (file: string) => toString(reader.parse(read(file)));
const readHtml = (html: string) => parseHTML(`<main>${html}</main>`).document.documentElement.textContent;

const prose = readParagraphs();
const sections = readParagraphs(sectionFiles);
const complete = { held: sections.map(({ text }) => text), torn: [] };

test('the Markdown of all pages holds the prose, its words as written', () => {
  const texts = globSync('**/index.md', { cwd: dist }).map(readMarkdown);
  const found = texts.map((text) => findParagraphs(text, prose));
  const held = new Set(found.flatMap((page) => page.held));
  expect(found.flatMap(({ torn }) => torn)).toEqual([]);
  expect(prose.map(({ text }) => text).filter((text) => !held.has(text))).toEqual([]);
});

test('the text for language models holds the prose, its words as written', () => {
  expect(findParagraphs(readMarkdown('llms-full.txt'), sections)).toEqual(complete);
});

test('the feed holds the prose, its words as written', () => {
  const { items } = JSON.parse(read('feed.json')) as { items: { content_html: string }[] };
  const text = items.map(({ content_html: html }) => readHtml(html)).join('\n');
  expect(findParagraphs(text, sections)).toEqual(complete);
});

test('the EPUB holds the prose, its words as written', () => {
  const files = unzipSync(readFileSync(join(dist, `${siteSlug}.epub`)));
  const chapters = Object.entries(files).filter(([file]) => file.endsWith('.xhtml'));
  const text = chapters.map(([, xhtml]) => readHtml(strFromU8(xhtml))).join('\n');
  expect(findParagraphs(text, sections)).toEqual(complete);
});

const booklet = join(dist, `${siteSlug}.pdf`);

test.skipIf(!existsSync(booklet) || !canReadPdf)('the PDF holds the prose, its words as written', () => {
  expect(findParagraphs(readPdf(booklet), sections)).toEqual(complete);
});
