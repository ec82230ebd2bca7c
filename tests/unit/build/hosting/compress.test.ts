import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from '../../../../src/build/hosting/compress.ts';
import { createCache, type Cache } from '../../../../src/cache/cache.ts';
import { createProject } from '../../cache/project.ts';

test('compresses a text in each way once, and gives the same again', async () => {
  const kept = createCache(createProject().root);
  const made: string[] = [];
  const cached: Cache['cached'] = (kind, parts, make) =>
    kept.cached(kind, parts, () => {
      made.push(kind);
      return make();
    });
  const [text, other] = [Buffer.from('Words. '.repeat(100)), Buffer.from('Others. '.repeat(100))];
  const first = await compress(text, true, { ...kept, cached });
  expect(await compress(text, true, { ...kept, cached })).toEqual(first);
  expect(made.toSorted()).toEqual(['brotli', 'gzip']);
  expect(brotliDecompressSync(first.br)).toEqual(text);
  expect(gunzipSync(first.gz)).toEqual(text);
  expect(gunzipSync((await compress(other, true, { ...kept, cached })).gz)).toEqual(other);
});

test('compresses what a page waits for as small as brotli can, whatever was kept for others', async () => {
  const kept = createCache(createProject().root);
  const page = readFileSync('src/build/steps.ts');
  const sooner = await compress(page, false, kept);
  const smallest = await compress(page, true, kept);
  expect(smallest.br.length).toBeLessThan(sooner.br.length);
  expect(sooner.br.length).toBeLessThan(smallest.br.length * 1.05);
  expect(brotliDecompressSync(sooner.br)).toEqual(page);
});
