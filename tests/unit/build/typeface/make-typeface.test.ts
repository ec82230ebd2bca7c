import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
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
