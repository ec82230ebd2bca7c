/** The pictures and the numbers that are offered under figures, each a file that needs no other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import sax from 'sax';
import { expect, test } from 'vitest';
import { palettes } from '../../src/lib/colours/palette.ts';
import { dist, files, getPage, pages } from './built-site.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const readPicture = (file: string) => parseHTML(`<html><body>${read(file)}</body></html>`).document;
const pictures = files.filter((file) => /^figures\/.+\.svg$/.test(file));
const tables = files.filter((file) => /^figures\/.+\.csv$/.test(file));

/** Figures that are drawn, each with its page. */
const figures = pages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('.section-figure, .shares, .evidence-strips, .section-strip')].map((figure) => ({
    path,
    figure,
  })),
);
// The overview has them, too, but on paper.
const [overview] = getPage('/').document.querySelectorAll('.start');
if (overview !== undefined) figures.push({ path: '/', figure: overview });
const getLinks = (figure: Element) =>
  [...figure.querySelectorAll('.figure-links a')].map((link) => link.getAttribute('href') ?? '');

test('under every figure are links to its picture and to how it is cited, which exist', () => {
  expect(figures.length).toBeGreaterThan(10);
  const lacking = figures.filter(({ figure }) => {
    const links = getLinks(figure);
    const [cite = ''] = links.slice(-1);
    const { pathname, hash } = new URL(cite, 'https://site.example');
    const isCitable = getPage(pathname).document.getElementById(hash.slice(1)) !== null;
    return !isCitable || !links.some((link) => pictures.includes(link.slice(1)));
  });
  expect(lacking.map(({ path, figure }) => [path, figure.id])).toEqual([]);
});

test('every picture and every table is offered under a figure, and the figures offer no others', () => {
  const offered = new Set(
    figures.flatMap(({ figure }) => getLinks(figure)).filter((link) => link.startsWith('/figures/')),
  );
  expect([...offered].toSorted()).toEqual([...pictures, ...tables].map((file) => `/${file}`).toSorted());
});

test.for(pictures)('%s is XML that names, describes and credits itself', (file) => {
  const names: string[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name }) => names.push(name);
  parser.write(read(file)).close();
  expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
  expect(names.filter((name) => ['a', 'foreignObject', 'image', 'script', 'use'].includes(name))).toEqual([]);
  const document = readPicture(file);
  expect(document.querySelector('desc')?.textContent.length).toBeGreaterThanOrEqual(80);
  const foot = [...document.querySelectorAll('.picture-foot')].map(({ textContent }) => textContent).join(' ');
  expect(foot).toMatch(
    /(\(.+, \d{4}.*\)|One dot is one group).* Why We Go Back, CC BY 4\.0 https:\/\/whywegoback\.example\//,
  );
});

test.for(pictures)('%s needs nothing from elsewhere, and runs nothing', (file) => {
  const svg = read(file).replace(' xmlns="http://www.w3.org/2000/svg"', '');
  // Its own address stands in it as words.
  const words = [...readPicture(file).querySelectorAll('.picture-foot')].map(({ textContent }) => textContent);
  const markup = words.reduce((rest, text) => rest.replace(text, ''), svg);
  expect(markup.match(/https?:|url\((?!#)|@import|@font-face|var\(|\bon\w+=|href=|data:/g)).toBeNull();
});

const pageStyles = [
  ...files.filter((file) => /^_astro\/.+\.css$/.test(file)).map(read),
  ...[...getPage('/evidence/').document.querySelectorAll('style')].map(({ textContent }) => textContent),
].join('');
const isStyled = (name: string, styles: string) => new RegExp(`\\.${name}(?![\\w-])`).test(styles);
const getStyledClasses = (document: Document) =>
  [...new Set([...document.querySelectorAll('g [class]')].flatMap((element) => [...element.classList]))].filter(
    (name) => isStyled(name, pageStyles),
  );

test.for(pictures)('%s has no id twice, and styles whatever the page does', (file) => {
  const document = readPicture(file);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const styles = document.querySelector('style')?.textContent ?? '';
  expect(getStyledClasses(document).filter((name) => !isStyled(name, styles))).toEqual([]);
});

test('what the page styles is found in the pictures', () => {
  const found = new Set(pictures.flatMap((file) => getStyledClasses(readPicture(file))));
  expect([...found]).toEqual(expect.arrayContaining(['figure-part', 'dots-others']));
});

test.for(pictures)('%s has the colours of the site, by day and by night', (file) => {
  const [light = '', dark = ''] = (readPicture(file).querySelector('style')?.textContent ?? '').split('@media');
  for (const property of ['--color-paper', '--color-ink', '--color-muted']) {
    expect(light).toContain(palettes.light.get(property));
    expect(dark).toContain(palettes.dark.get(property));
  }
});

test('what a figure counts is what its file counts', () => {
  const { data } = Papa.parse<{ label: string; count: string }>(read('figures/stay-and-leave.csv').trim(), {
    header: true,
  });
  const texts = [...readPicture('figures/stay-and-leave.svg').querySelectorAll('svg svg text')];
  const words = texts.map(({ textContent }) => textContent.trim());
  expect(data).toHaveLength(2);
  expect(data.filter(({ label, count }) => !words.includes(`${count ?? ''} ${label ?? ''}`))).toEqual([]);
});

/** How many dots a path shows that is drawn in dashes of no length, ten apart. */
const countDots = (path: Element | null) =>
  [...(path?.getAttribute('d') ?? '').matchAll(/h(\d+)/g)].reduce(
    (sum, [, length]) => sum + Math.floor(Number(length) / 10) + 1,
    0,
  );

test('the shares in the file are those on the page, and those in the picture', () => {
  const { data } = Papa.parse<Record<string, string>>(read('figures/percentages.csv').trim(), { header: true });
  const wanted = data.map(({ percent, at_least }) => {
    const counted = at_least === 'true' ? Math.floor(Number(percent)) : Math.round(Number(percent));
    return [counted, at_least === 'true' ? 100 - counted : 0];
  });
  expect(wanted).toHaveLength(5);
  const readDots = (groups: Element[]) =>
    groups.map((group) => [countDots(group.querySelector('path')), countDots(group.querySelector('.dots-open'))]);
  const { document } = getPage('/evidence/');
  expect(readDots([...document.querySelectorAll('.share label g[id]')])).toEqual(wanted);
  const picture = readPicture('figures/percentages.svg');
  expect(readDots([...picture.querySelectorAll('g[transform$=" 0)"]')])).toEqual(wanted);
  const rows = [...document.querySelectorAll('[aria-labelledby="percentages"] tbody tr')];
  const toPlain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  expect(data.map(({ id, share, of_whom }) => [id, share, of_whom])).toEqual(
    rows.map((row) => [row.id, toPlain(row.children[0]?.textContent), toPlain(row.children[2]?.textContent)]),
  );
});
