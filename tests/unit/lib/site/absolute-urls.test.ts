import { expect, test } from 'vitest';
import { findTarget, getHomeUrl, toAbsoluteUrl, resolveLink } from '../../../../src/lib/site/absolute-urls.ts';

const atRoot = { site: 'https://example.org', base: '/' };
const below = { site: 'https://example.org', base: '/guide/' };

test('absolute URLs begin where the site is published', () => {
  expect(getHomeUrl(atRoot)).toBe('https://example.org/');
  expect(getHomeUrl({ ...below, base: '/guide' })).toBe('https://example.org/guide/');
  expect(toAbsoluteUrl('feed.xml', below)).toBe('https://example.org/guide/feed.xml');
});

test('a link becomes absolute, whether it leads to another page or to a place in its own', () => {
  expect(resolveLink('/glossary/#liking', 'purposes/', atRoot)).toBe('https://example.org/glossary/#liking');
  expect(resolveLink('/guide/glossary/#liking', 'purposes/', below)).toBe('https://example.org/guide/glossary/#liking');
  expect(resolveLink('#end', 'purposes/', below)).toBe('https://example.org/guide/purposes/#end');
  expect(resolveLink('tel:116123', 'support/', below)).toBe('tel:116123');
});

test('a link within the site is told from one that leaves it', () => {
  expect(findTarget('https://example.org/glossary/#liking', atRoot)).toEqual({ page: 'glossary/', anchor: 'liking' });
  expect(findTarget('https://example.org/guide/#start', below)).toEqual({ page: '', anchor: 'start' });
  expect(findTarget('https://example.org/elsewhere/', below)).toBeUndefined();
});
