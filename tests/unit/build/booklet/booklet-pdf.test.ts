import { expect, test } from 'vitest';
import { formatAuthor } from '../../../../src/build/booklet/booklet-pdf.ts';
import { setPdfMetadata } from '../../../../src/build/booklet/pdf-metadata.ts';
import { findPath } from '../../../../src/build/booklet/print-booklet.ts';

test.for(['https://example.org/', 'https://example.org/guide/'])('hands %s the files of its build', (address) => {
  expect(findPath(`${address}booklet/`, address)).toBe('booklet/index.html');
  expect(findPath(`${address}_astro/a%20face.woff2?v=1`, address)).toBe('_astro/a face.woff2');
});

test('has no file for another site, nor for what lies beside this one', () => {
  expect(findPath('https://elsewhere.example/booklet/', 'https://example.org/')).toBeUndefined();
  expect(findPath('https://example.org/other/', 'https://example.org/guide/')).toBeUndefined();
});

const written = `<</Title (Rest)
/Creator (Mozilla/5.0 \\(X11\\) Chrome/1.0)
/CreationDate (D:20261125080713+00'00')
/ModDate (D:20261125080713+01'00')>>`;

test('writes author and day into a PDF, and moves no byte', () => {
  const pdf = setPdfMetadata(Buffer.from(written), { author: 'Ren Sato', day: '2026-11-24' }).toString();
  expect(pdf.replaceAll(/ +$/gm, '')).toBe(`<</Title (Rest)
/Author (Ren Sato)
/CreationDate (D:20261124000000+00'00')
/ModDate (D:20261124000000+00'00')>>`);
  expect(pdf).toHaveLength(written.length);
});

test('leaves out an author there is no room for', () => {
  const pdf = setPdfMetadata(Buffer.from('/Creator (Chrome)'), { author: 'Somebody of many names', day: '2026-11-24' });
  expect(pdf.toString()).toBe('/Creator (Chrome)');
});

test('is by whoever has written it, by its publisher where nobody is named, and else by the site', () => {
  expect(formatAuthor({ name: 'Ash & Co.', authors: [{ name: 'Ren Sato' }, { name: 'Mo Elm' }] })).toBe(
    'Ren Sato, Mo Elm',
  );
  expect(formatAuthor({ name: 'Ash & Co.', authors: [] })).toBe('Ash & Co.');
  expect(formatAuthor({})).toBe('Why We Go Back');
});
