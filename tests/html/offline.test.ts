/** What a device keeps of the site, and what it may be shown as. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileKinds, getFileKind } from '../built-files.ts';
import { dist, files, getPage } from './built-site.ts';

const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
/** What the worker fetches: each address, and the digest of what has to be there. */
const entries = [...worker.matchAll(/url:[`"']\.\/([^`"']*)[`"'][^}]*?integrity:[`"']([^`"']+)/g)].map(
  ([, address = '', integrity]) => ({ file: address.replace(/(^|\/)$/, '$1index.html'), integrity }),
);

test('every file that is built is of one kind, and there is a file of every kind', () => {
  const kinds = new Set(files.map(getFileKind));
  expect(fileKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('the copy for reading offline is every file that is to be kept, and no other', () => {
  const wanted = files.filter((file) => getFileKind(file).isKept);
  expect(entries.map(({ file }) => file).toSorted()).toEqual(wanted.toSorted());
});

test('what is kept is what was built', () => {
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
