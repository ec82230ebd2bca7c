/** What a device keeps of the site, and what it may be shown as. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, getPage, pages } from './built-site.ts';

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');

test('every page is kept but the booklet, the colophon and the one for lost readers', () => {
  const missing = pages.map(({ path }) => path).filter((path) => !worker.includes(`.${path}`));
  expect(missing.toSorted()).toEqual(['/404.html', '/booklet/', '/colophon/']);
});

test('all that a page of the site asks for is kept', () => {
  const html = getPage('/').html + getPage('/search/').html;
  const files = html.match(/\/_astro\/[\w./-]+\.(js|css|woff2)/g) ?? [];
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !worker.includes(`.${file}`))).toEqual([]);
});

test('the manifest names icons that exist', () => {
  const address = getPage('/').document.querySelector('link[rel="manifest"]')?.getAttribute('href') ?? '';
  const { icons } = JSON.parse(readFileSync(join(dist, address), 'utf8')) as {
    icons: { src: string; purpose: string }[];
  };
  expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  expect(icons.filter(({ src }) => !existsSync(join(dist, src)))).toEqual([]);
});
