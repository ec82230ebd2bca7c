/** Icons and social images, by what stands at the head of their files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pages, sectionPages } from './built-site.ts';

const read = (path: string) => readFileSync(join(dist, path));

/** Width and height of a PNG, from its first chunk: https://www.w3.org/TR/png-3/#11IHDR. */
function getSize(file: Buffer): [number, number] {
  expect(file.toString('latin1', 1, 16)).toBe('PNG\r\n\u001a\n\0\0\0\rIHDR');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

const getImage = ({ document }: { document: Document }) =>
  document.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? '';

test.for(pages)('$path has a large picture for previews', (page) => {
  const image = read(new URL(getImage(page)).pathname);
  expect(getSize(image)).toEqual([1200, 630]);
  // One that has a photograph at its side weighs what that does.
  const hasPhotograph = page.path !== '/' && page.document.querySelector('.section-picture') !== null;
  expect(image.length).toBeLessThan(hasPhotograph ? 200_000 : 90_000);
  expect(page.document.querySelector('meta[name="twitter:card"]')?.getAttribute('content')).toBe('summary_large_image');
});

test('no two listed pages share a picture, and the others have that of the article', () => {
  const isUnlisted = ({ document }: { document: Document }) => document.querySelector('link[rel="cite-as"]') === null;
  const listed = pages.filter((page) => !isUnlisted(page)).map(getImage);
  expect(new Set(listed).size).toBe(listed.length);
  expect(new Set(pages.filter(isUnlisted).map((page) => new URL(getImage(page)).pathname))).toEqual(
    new Set(['/social/index.png']),
  );
});

test('no two sections have the same picture under two addresses', () => {
  const files = sectionPages.map((page) => read(new URL(getImage(page)).pathname).toString('base64'));
  expect(new Set(files).size).toBe(sectionPages.length);
});

test.for([
  ['/apple-touch-icon.png', 180],
  ['/icon-192.png', 192],
  ['/icon-512.png', 512],
] as const)('%s is a square of %i pixels', ([path, width]) => {
  expect(getSize(read(path))).toEqual([width, width]);
});

test('the icon for old browsers holds three sizes', () => {
  const icon = read('/favicon.ico');
  // An entry of the directory begins with its width: https://en.wikipedia.org/wiki/ICO_(file_format).
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4), icon[6], icon[22], icon[38]]).toEqual([1, 3, 16, 32, 48]);
});

test('the icon in a tab follows the reader’s theme', () => {
  expect(read('/favicon.svg').toString()).toContain('prefers-color-scheme:dark');
});
