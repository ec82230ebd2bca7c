import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '../../../../src/build/hosting/compress.ts';
import { compressFiles, weigh } from '../../../../src/build/hosting/compress-files.ts';
import { createSite } from '../create-site.ts';

const text = 'Words. '.repeat(100);

test.for(['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'md', 'webmanifest', 'bib', 'ris'])(
  'lays two compressed copies of the same text beside a file that ends with .%s',
  async (ending) => {
    const file = `about/words.${ending}`;
    const { site } = createSite({ [file]: text });
    await compressFiles(site);
    expect(brotliDecompressSync(site.getBytes(`${file}.br`)).toString()).toBe(text);
    expect(gunzipSync(site.getBytes(`${file}.gz`)).toString()).toBe(text);
  },
);

test('leaves alone what is compressed already, and what would not become smaller', async () => {
  const { site } = createSite({ 'face.woff2': text, 'book.epub': text, 'short.txt': 'a' });
  await compressFiles(site);
  expect(site.paths).toEqual(['book.epub', 'face.woff2', 'short.txt']);
});

test('weighs a text as it is sent, and anything else as it is', async () => {
  const { site } = createSite({ 'a.css': text, 'a.txt': 'a', 'a.png': text });
  await compressFiles(site);
  expect(await weigh(site, 'a.css')).toBe(site.getBytes('a.css.br').length);
  expect(await weigh(site, 'a.txt')).toBe(1);
  expect(await weigh(site, 'a.png')).toBe(text.length);
});

test('lets a page be read up to where it asks for its later styles before the rest has come', async () => {
  const first = `<body>${Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')}`;
  const rest = Array.from({ length: 3000 }, (_, i) => `further${i * 7}`).join(' ');
  const { site } = createSite({ 'about/index.html': `${first}<link rel="stylesheet" href="later.css">${rest}` });
  await compressFiles(site);
  const compressed = site.getBytes('about/index.html.br');
  const receive = (bytes: number) =>
    brotliDecompressSync(compressed.subarray(0, bytes), { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  const needed = compressed.findIndex((_, i) => receive(i).startsWith(first));
  expect(receive(compressed.length)).toContain(rest);
  // As many bytes as it has by itself, and none that what follows needs.
  const { br } = await compress(Buffer.from(first), true);
  expect(needed).toBeLessThanOrEqual(br.length);
});
