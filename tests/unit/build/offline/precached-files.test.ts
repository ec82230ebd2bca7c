import { expect, test } from 'vitest';
import { isPrecached, toPrecacheEntry } from '../../../../src/build/offline/precached-files.ts';
import { fileKinds } from '../../../built-files.ts';

test.for(fileKinds)('$example is part of the offline copy: $isPrecached', (kind) => {
  expect(isPrecached(kind.example)).toBe(kind.isPrecached);
});

test.for(['_astro/later.DTcu9yUn.css.gz', 'about/index.html.br', 'search-passages.json.br'])(
  'leaves out %s',
  (file) => {
    expect(isPrecached(file)).toBe(false);
  },
);

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
