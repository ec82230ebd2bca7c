/**
 * Makes the site's two font files from the package @fontsource-variable/source-serif-4: plain letters, the
 * accents and the punctuation the content uses, the roman in weights 400 to 700, the italic in 400 alone. Run by `npm run fonts`; the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
// Accents that occur in names; a test fails when the content needs another.
const accents = 'ÁÉÖÜáäæèéëíñóöøúüŞğ';
const punctuation = '\u00a0\u2011“”‘’–—…·×£€§¶±';

const require = createRequire(import.meta.url);

for (const { style, name, wght } of [
  { style: 'normal', name: 'roman', wght: { min: 400, max: 700 } },
  { style: 'italic', name: 'italic', wght: 400 },
]) {
  const source = require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`);
  const font = await subsetFont(readFileSync(source), printableAscii + accents + punctuation, {
    targetFormat: 'woff2',
    variationAxes: { wght },
  });
  writeFileSync(new URL(`source-serif-${name}.woff2`, import.meta.url), font);
  console.log(`source-serif-${name}.woff2: ${font.length} bytes`);
}
