import { expect, test } from 'vitest';
import { isKeptFile, toPrecacheEntry } from '../../../../src/build/offline/kept-files.ts';

test.for([
  'index.html',
  'purposes/attachment-styles/index.html',
  'offline/index.html',
  '_astro/later.DTcu9yUn.css',
  '_astro/fonts/8c5315df61cd5d49.woff2',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/fragment/en_1d231a6.pf_fragment',
  'search-records.json',
  'favicon.svg',
])('keeps %s', (file) => {
  expect(isKeptFile(file)).toBe(true);
});

test.for([
  '404.html',
  'booklet/index.html',
  'colophon/index.html',
  'index.html.br',
  '_astro/later.DTcu9yUn.css.gz',
  'references.json',
  'social/index.png',
  'sw.js',
])('leaves out %s', (file) => {
  expect(isKeptFile(file)).toBe(false);
});

test('a page is fetched by its directory, relative to where the site lies, and known by what it holds', () => {
  const digest = 'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=';
  const bytes = Buffer.from('hello');
  expect(toPrecacheEntry('index.html', bytes)).toEqual({ url: './', revision: 'LPJNul-wow4m', integrity: digest });
  expect(toPrecacheEntry('about/index.html', bytes).url).toBe('./about/');
});

test('what is named by what it holds needs no revision', () => {
  expect(toPrecacheEntry('_astro/later.DTcu9yUn.css', Buffer.from('')).revision).toBeNull();
  expect(toPrecacheEntry('search-records.json', Buffer.from('')).revision).toHaveLength(12);
});
