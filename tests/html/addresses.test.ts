import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtAddresses } from './built-addresses.ts';
import { dist, files, pages } from './built-site.ts';
import { promised } from './promised-addresses.ts';

/** Exports, beside the pages. */
const downloads = [
  ...['/references.bib', '/references.ris', '/references.json'],
  ...['data.csv', 'claims.csv', 'data.json', 'datapackage.json'].map((file) => `/evidence/${file}`),
  ...['/why-we-go-back.epub', '/why-we-go-back.pdf', '/feed.xml', '/feed.json', '/llms.txt', '/llms-full.txt'],
  ...files.filter((file) => /^figures\/[^.]+\.\w+$/.test(file)).map((file) => `/${file}`),
  ...pages.map(({ path }) => `${path}index.md`),
].filter((path) => existsSync(dist + path));

const built = new Set([...downloads, ...builtAddresses]);

test('the list of promised addresses holds the article and its sections', () => {
  expect(promised.filter((address) => /^\/#[a-z-]+$/.test(address)).length).toBeGreaterThan(10);
  expect(promised).toContain('/#attachment-styles');
  expect(promised).toContain('/purposes/attachment-styles/#attachment-styles-research');
});

test('every promised address and anchor is still honoured', () => {
  expect(promised.filter((address) => !built.has(address))).toEqual([]);
});

test('every published address and anchor is promised', () => {
  const unlisted = [...built].filter((address) => !promised.includes(address) && !/^\/(404|offline\/)/.test(address));
  expect(unlisted, 'add these lines to content/promises.txt').toEqual([]);
});
