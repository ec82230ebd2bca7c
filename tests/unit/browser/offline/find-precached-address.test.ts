import { expect, test } from 'vitest';
import { findKeptAddress } from '../../../../src/browser/offline/find-precached-address.ts';

test.for(['https://site.example/', 'https://site.example/guide/'])('under %s', (scope) => {
  const kept = new Set([scope, `${scope}about/`, `${scope}pagefind/pagefind.js`]);
  const find = (asked: string) => findKeptAddress(scope + asked, (address) => kept.has(address));
  expect(find('')).toBe(scope);
  expect(find('?q=closure#results')).toBe(scope);
  expect(find('index.html')).toBe(scope);
  expect(find('about')).toBe(`${scope}about/`);
  expect(find('about/index.html?from=x')).toBe(`${scope}about/`);
  expect(find('pagefind/pagefind.js?ts=1')).toBe(`${scope}pagefind/pagefind.js`);
  expect(find('colophon/')).toBeUndefined();
  expect(findKeptAddress('https://elsewhere.example/about/', (address) => kept.has(address))).toBeUndefined();
});
