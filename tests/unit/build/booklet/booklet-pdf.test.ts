import { expect, test } from 'vitest';
import { getAddress } from '../../../../src/build/booklet/booklet-pdf.ts';
import { setPdfFacts } from '../../../../src/build/booklet/pdf-metadata.ts';
import { findFile } from '../../../../src/build/booklet/print-booklet.ts';

test.for([
  ['/', 'https://example.org/'],
  ['/guide', 'https://example.org/guide/'],
  ['/guide/', 'https://example.org/guide/'],
] as const)('hands a site at %s the files of its build', ([base, address]) => {
  expect(getAddress({ site: 'https://example.org', base })).toBe(address);
  expect(findFile(`${address}booklet/`, address)).toBe('booklet/index.html');
  expect(findFile(`${address}_astro/a%20face.woff2?v=1`, address)).toBe('_astro/a face.woff2');
});

test('has no file for another site, nor for what lies beside this one', () => {
  expect(findFile('https://elsewhere.example/booklet/', 'https://example.org/')).toBeUndefined();
  expect(findFile('https://example.org/other/', 'https://example.org/guide/')).toBeUndefined();
});

const written = `<</Title (Rest)
/Creator (Mozilla/5.0 \\(X11\\) Chrome/1.0)
/CreationDate (D:20261125080713+00'00')
/ModDate (D:20261125080713+01'00')>>`;

test('writes author and day into a PDF, and moves no byte', () => {
  const facts = setPdfFacts(Buffer.from(written), { author: 'Ren Sato', day: '2026-11-24' }).toString();
  expect(facts.replaceAll(/ +$/gm, '')).toBe(`<</Title (Rest)
/Author (Ren Sato)
/CreationDate (D:20261124000000+00'00')
/ModDate (D:20261124000000+00'00')>>`);
  expect(facts).toHaveLength(written.length);
});

test('leaves out an author there is no room for', () => {
  const facts = setPdfFacts(Buffer.from('/Creator (Chrome)'), { author: 'Somebody of many names', day: '2026-11-24' });
  expect(facts.toString()).toBe('/Creator (Chrome)');
});
