import { expect, test } from 'vitest';
import { findTarget, getHomeUrl, toAbsoluteUrl } from '../../../../src/lib/site/absolute-urls.ts';

const atRoot = { site: 'https://example.org', base: '/' };
const below = { site: 'https://example.org', base: '/guide/' };

test('absolute URLs begin where the site is published', () => {
  expect(getHomeUrl(atRoot)).toBe('https://example.org/');
  expect(getHomeUrl({ ...below, base: '/guide' })).toBe('https://example.org/guide/');
  expect(toAbsoluteUrl('feed.xml', below)).toBe('https://example.org/guide/feed.xml');
});

test('a link within the site is told from one that leaves it', () => {
  expect(findTarget('https://example.org/glossary/#liking', atRoot)).toEqual({ page: 'glossary/', anchor: 'liking' });
  expect(findTarget('https://example.org/guide/#start', below)).toEqual({ page: '', anchor: 'start' });
  expect(findTarget('https://example.org/elsewhere/', below)).toBeUndefined();
});
