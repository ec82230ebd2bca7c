import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../../src/build/hosting/compress-folder.ts';

const text = 'Words. '.repeat(100);

function createFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'about'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

test.for(['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'md', 'webmanifest', 'bib', 'ris'])(
  'lays two compressed copies of the same text beside a file that ends with .%s',
  async (ending) => {
    const file = `about/words.${ending}`;
    const folder = createFolder({ [file]: text });
    await compressFolder(folder);
    expect(brotliDecompressSync(readFileSync(join(folder, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, `${file}.gz`))).toString()).toBe(text);
  },
);

test('leaves alone what is compressed already, and what would not become smaller', async () => {
  const folder = createFolder({ 'face.woff2': text, 'book.epub': text, 'short.txt': 'a' });
  await compressFolder(folder);
  expect(readdirSync(folder).toSorted()).toEqual(['about', 'book.epub', 'face.woff2', 'short.txt']);
});
