/** The code has no word of the subject: of the first article nothing is left where another stands in its place. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import site from '../../content/site.json' with { type: 'json' };
import { dist, files, pages } from '../html/built-site.ts';
import { sections } from '../html/content-files.ts';

const { FIRST_ARTICLE: first } = process.env;
if (first === undefined)
  throw new Error('Run "npm run test:second-article", which says where the first article stands.');

const find = (pattern: string) => globSync(pattern, { cwd: first }).map((file) => join(first, file));
const read = (file: string) => readFileSync(file, 'utf8');
const titles = find('{parts/*.yaml,*/*.mdx}').map((file) => {
  const { id, title } = parse(
    read(file)
      .split(/^---$/m)
      .find((text) => text.trim() !== '') ?? '',
  ) as {
    id: string;
    title: string;
  };
  return { folder: basename(join(file, '..')), id, title };
});
const parts = titles.filter(({ folder }) => folder === 'parts');
const own = titles.filter(({ folder }) => parts.some(({ id }) => id === folder));
const firstSite = JSON.parse(read(join(first, 'site.json'))) as typeof site;

/** What the first article calls itself, its parts, its sections, its works and its people, and what it is about. */
const words = [
  firstSite.name,
  firstSite.slug,
  ...[...parts, ...own].flatMap(({ id, title }) => [id, title]),
  ...find('{references,experts,books}/*').map((file) => basename(file).replace(/\.\w+$/, '')),
  ...Object.values(firstSite.nearness).flatMap(({ id, of }) => [id, of]),
  'sex',
  'an ex',
  'your ex',
  'breakup',
  'breakups',
].filter((word) => !JSON.stringify(site).includes(word));

const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${words.map(RegExp.escape).join('|')})(?![\p{L}\d])`, 'giu');
const findWords = (text: string) => [...new Set(text.replaceAll(/\s+/g, ' ').match(pattern))];

const isText = (file: string) =>
  /\.(?:html|md|txt|json|webmanifest|xml|svg|css|js|bib|ris|csv|xhtml|opf|ncx|conf)$|_headers$|_redirects$|Caddyfile$/.test(
    file,
  );

test('finds the words it looks for', () => {
  expect(words.length).toBeGreaterThan(80);
  expect(parts.length).toBeGreaterThan(1);
  expect(findWords('Why we go back: breakup\nsex')).toEqual(['Why we go back', 'breakup', 'sex']);
});

test('no file of the site has a word of the first article, in its name or in its text', () => {
  const texts = files.flatMap((file): [string, string][] => {
    if (isText(file)) return [[file, read(join(dist, file))]];
    if (!file.endsWith('.epub')) return [[file, '']];
    const chapters = Object.entries(unzipSync(readFileSync(join(dist, file)))).filter(([name]) => isText(name));
    return chapters.map(([name, bytes]) => [`${file}/${name}`, strFromU8(bytes)]);
  });
  const found = texts.flatMap(([file, text]) => findWords(`${file}\n${text}`).map((word) => `${file}: ${word}`));
  expect(found).toEqual([]);
  expect(texts.length).toBeGreaterThan(60);
});

test('every page is called by the name of the site', () => {
  const nameless = pages.filter(({ document }) => !document.title.includes(site.name));
  expect(nameless.map(({ path }) => path)).toEqual([]);
  expect(pages.length).toBeGreaterThan(sections.length + 10);
});
