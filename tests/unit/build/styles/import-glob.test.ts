import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceGlobs } from '../../../../src/build/styles/import-glob.ts';

const folder = join(import.meta.dirname, '../../../../src/styles');

test('imports what fits, in the order of paths, in the place of the pattern', () => {
  const css = "@import './base.css';\n@import-glob './print*.css';\n@import './tables.css';";
  expect(replaceGlobs(css, folder).split('\n')).toEqual([
    "@import './base.css';",
    "@import 'print-pages.css';",
    "@import 'print-parts.css';",
    "@import 'print.css';",
    "@import './tables.css';",
  ]);
});

test('refuses a pattern that nothing fits', () => {
  expect(() => replaceGlobs("@import-glob './prnt*.css';", folder)).toThrow('No file fits the pattern ./prnt*.css');
});
