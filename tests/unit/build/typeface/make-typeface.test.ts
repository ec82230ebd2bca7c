import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { makeTypeface } from '../../../../src/build/typeface/make-typeface.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

test('names its files from the project, so that the site is the same wherever it is built', async () => {
  const variants = await makeTypeface(root, join(root, '.astro/typeface'));
  expect(variants.map(({ style }) => style)).toEqual(['normal', 'italic']);
  for (const [file] of variants.map(({ src }) => src)) {
    expect(file).toMatch(/^\.\/\.astro\/typeface\/source-serif-/);
    expect(existsSync(join(root, file))).toBe(true);
  }
});

test('mends a file that was cut short', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'typeface-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const readAll = async () => {
    const variants = await makeTypeface(root, folder);
    return variants.map(({ src: [file] }) => ({ file: join(root, file), bytes: readFileSync(join(root, file)) }));
  };
  const whole = await readAll();
  for (const { file } of whole) truncateSync(file, 10);
  expect(await readAll()).toEqual(whole);
});
