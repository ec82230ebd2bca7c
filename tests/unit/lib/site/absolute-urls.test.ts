import { expect, test } from 'vitest';
import { findTarget, getHome, toAddress, toWholeLink } from '../../../../src/lib/site/absolute-urls.ts';

const atRoot = { site: 'https://example.org', base: '/' };
const below = { site: 'https://example.org', base: '/guide/' };

test('addresses begin where the site is published', () => {
  expect(getHome(atRoot)).toBe('https://example.org/');
  expect(getHome({ ...below, base: '/guide' })).toBe('https://example.org/guide/');
  expect(toAddress('feed.xml', below)).toBe('https://example.org/guide/feed.xml');
});

test('a link of a page becomes whole, whether it names a page or a location in its own', () => {
  expect(toWholeLink('/glossary/#liking', 'purposes/', atRoot)).toBe('https://example.org/glossary/#liking');
  expect(toWholeLink('/guide/glossary/#liking', 'purposes/', below)).toBe('https://example.org/guide/glossary/#liking');
  expect(toWholeLink('#end', 'purposes/', below)).toBe('https://example.org/guide/purposes/#end');
  expect(toWholeLink('tel:116123', 'support/', below)).toBe('tel:116123');
});

test('a link within the site is told from one that leaves it', () => {
  expect(findTarget('https://example.org/glossary/#liking', atRoot)).toEqual({ page: 'glossary/', anchor: 'liking' });
  expect(findTarget('https://example.org/guide/#start', below)).toEqual({ page: '', anchor: 'start' });
  expect(findTarget('https://example.org/elsewhere/', below)).toBeUndefined();
});
