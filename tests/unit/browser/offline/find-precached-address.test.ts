import { expect, test } from 'vitest';
import { findPrecachedAddress } from '../../../../src/browser/offline/find-precached-address.ts';

test.for(['https://site.example/', 'https://site.example/guide/'])('under %s', (scope) => {
  const precached = new Set([scope, `${scope}about/`, `${scope}search-passages.json`]);
  const find = (asked: string) => findPrecachedAddress(scope + asked, (address) => precached.has(address));
  expect(find('')).toBe(scope);
  expect(find('?q=closure#results')).toBe(scope);
  expect(find('index.html')).toBe(scope);
  expect(find('about')).toBe(`${scope}about/`);
  expect(find('about/index.html?from=x')).toBe(`${scope}about/`);
  expect(find('search-passages.json?ts=1')).toBe(`${scope}search-passages.json`);
  expect(find('colophon/')).toBeUndefined();
  expect(findPrecachedAddress('https://elsewhere.example/about/', (address) => precached.has(address))).toBeUndefined();
});

test('what has a new address is found by an old one', () => {
  const site = 'https://site.example/';
  const forwards = new Map([[`${site}us/`, `${site}about/`]]);
  const find = (asked: string) =>
    findPrecachedAddress(site + asked, (address) => address === `${site}about/`, forwards);
  for (const asked of ['us/', 'us', 'us/index.html', 'us/?q=1#who']) expect(find(asked), asked).toBe(`${site}about/`);
  expect(find('them/')).toBeUndefined();
});
