import { expect, test } from 'vitest';
import { formatAuthor } from '../../../../src/build/booklet/booklet-pdf.ts';
import { findPath } from '../../../../src/build/booklet/print-booklet.ts';

test.for(['https://example.org/', 'https://example.org/guide/'])('hands %s the files of its build', (address) => {
  expect(findPath(`${address}booklet/`, address)).toBe('booklet/index.html');
  expect(findPath(`${address}_astro/a%20face.woff2?v=1`, address)).toBe('_astro/a face.woff2');
});

test('has no file for another site, nor for what lies beside this one', () => {
  expect(findPath('https://elsewhere.example/booklet/', 'https://example.org/')).toBeUndefined();
  expect(findPath('https://example.org/other/', 'https://example.org/guide/')).toBeUndefined();
});

test('is by whoever has written it, by its publisher where nobody is named, and else by the site', () => {
  expect(formatAuthor({ name: 'Ash & Co.', authors: [{ name: 'Ren Sato' }, { name: 'Mo Elm' }] })).toBe(
    'Ren Sato, Mo Elm',
  );
  expect(formatAuthor({ name: 'Ash & Co.', authors: [] })).toBe('Ash & Co.');
  expect(formatAuthor({})).toBe('Why We Go Back');
});
