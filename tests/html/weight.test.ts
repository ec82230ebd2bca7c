/** What a first visit weighs, in bytes as a server sends them: text by brotli, headers left out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, getPage, sectionPages, type BuiltPage } from './built-site.ts';

const compress = (file: string | Buffer) => brotliCompressSync(file).length;

/** Everything a page asks for when it is opened. */
function weigh({ html, document }: BuiltPage) {
  const read = (path: string) => readFileSync(join(dist, path));
  const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  const fonts = new Set(html.match(/\/_astro\/fonts\/[\w.-]+/g));
  const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const icon = document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '';
  const weights = {
    html: compress(Buffer.from(html)),
    script: scripts.reduce((sum, path) => sum + compress(read(path)), 0),
    fonts: [...fonts].reduce((sum, path) => sum + read(path).length, 0),
    styles: styles.reduce((sum, path) => sum + compress(read(path)), 0),
    icon: compress(read(icon)),
  };
  const total = Object.values(weights).reduce((sum, bytes) => sum + bytes);
  return { ...weights, total, requests: 1 + scripts.length + fonts.size + styles.length + 1 };
}

/** The most bytes; the article holds all ten sections, and has no room for a card that can be fetched. */
const article = { html: 17_600, total: 60_000 };
const section = { html: 11_400, total: 55_000 };

test('the article keeps within its weight', () => {
  const weight = weigh(getPage('/'));
  expect(weight.fonts).toBeGreaterThan(20_000);
  expect(weight.html).toBeLessThanOrEqual(article.html);
  expect(weight.total).toBeLessThanOrEqual(article.total);
});

test.for(sectionPages)('$path keeps within the weight of a section', (page) => {
  const weight = weigh(page);
  expect(weight.html).toBeLessThanOrEqual(section.html);
  expect(weight.total).toBeLessThanOrEqual(section.total);
});

test.for([getPage('/'), ...sectionPages])('$path asks for no more than six files, with little script', (page) => {
  const { requests, script } = weigh(page);
  expect(requests).toBeLessThanOrEqual(6);
  expect(script).toBeGreaterThan(500);
  expect(script).toBeLessThanOrEqual(4000);
});
