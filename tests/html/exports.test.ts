/** The exports hold what the pages hold, each in a valid form of its format. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import sax from 'sax';
import { toString } from 'mdast-util-to-string';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { getProgram, isMissing } from '../programs.ts';
import { dist, pages } from './built-site.ts';

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
  const apart = '.paragraph-link, .margin-note, sup, .visually-hidden, [data-footnote-backref], .page-dates, svg';
  for (const element of main.querySelectorAll(apart)) element.remove();
  const shown = [...main.querySelectorAll('h1, h2, h3, p, td, .questions li, dd')].filter(
    (element) =>
      element.closest(
        'nav, details, noscript, .cite-this, .footnotes-label, .evidence-map, .footnotes, [id$="-cite"]',
      ) === null,
  );
  expect(shown.length).toBeGreaterThan(3);
  const lost = shown.map(({ textContent }) => squeeze(textContent)).filter((words) => !text.includes(strip(words)));
  expect(lost).toEqual([]);
});

/** The sign of a link to a heading is no part of it. */
const strip = (words: string) => words.replace(/#$/, '');

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

test.skipIf(isMissing('epubcheck'))('EPUBCheck finds no fault in the EPUB', () => {
  // Debian’s command is the archive itself, which only some systems can start.
  const file = realpathSync(getProgram('epubcheck'));
  const epub = join(dist, 'why-we-go-back.epub');
  const [program = '', ...args] = file.endsWith('.jar') ? ['java', '-jar', file, epub] : [file, epub];
  // For seconds of work: no compiler for hours of it, and no thread beside.
  const env = { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8', env });
  expect(`${stdout}${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line))).toEqual([]);
  expect(status).toBe(0);
});
