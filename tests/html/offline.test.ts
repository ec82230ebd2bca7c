/** The offline copy, and the manifest of the site. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKinds, getFileKind } from '../built-files.ts';
import { dist, files, getPage } from './built-site.ts';

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
/** What the service worker precaches: each file, and its digest. */
const entries = [...worker.matchAll(/url:[`"']\.\/([^`"']*)[`"'][^}]*?integrity:[`"']([^`"']+)/g)].map(
  ([, address = '', integrity]) => ({ file: address.replace(/(^|\/)$/, '$1index.html'), integrity }),
);

test('every file that is built is of one kind, and there is a file of every kind', () => {
  const kinds = new Set(files.map(getFileKind));
  expect(fileKinds.filter((kind) => !kinds.has(kind) && !kind.isOnDemand)).toEqual([]);
});

test('the offline copy is every file that is to be precached, and no other', () => {
  const wanted = files.filter((file) => getFileKind(file).isPrecached);
  expect(entries.map(({ file }) => file).toSorted()).toEqual(wanted.toSorted());
});

test('what is precached is what was built', () => {
  const digests = entries.map(({ file }) => ({
    file,
    integrity: `sha256-${createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`,
  }));
  expect(entries).toEqual(digests);
});

test('the manifest names icons that exist', () => {
  const address = getPage('/').document.querySelector('link[rel="manifest"]')?.getAttribute('href') ?? '';
  const { icons } = JSON.parse(readFileSync(join(dist, address), 'utf8')) as {
    icons: { src: string; purpose: string }[];
  };
  expect(icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  expect(icons.filter(({ src }) => !existsSync(join(dist, src)))).toEqual([]);
});
