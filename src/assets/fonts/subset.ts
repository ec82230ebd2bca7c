/**
 * Makes the site's two font files from the package @fontsource-variable/source-serif-4: plain letters, the
 * accents and the punctuation the content uses, the roman in weights 400 to 600, the italic in 400 alone, and of the
 * typeface's features those that running text needs. Run by `npm run fonts`; the results are committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const printableAscii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
// Accents that occur in names; a test fails when the content needs another.
const accents = 'ÁÉÖÜáäæèéëíñóöøúüŞğ';
const punctuation = '\u00a0\u2011“”‘’–—…·×£€§¶±';

// Kerning, ligatures and accents; old-style and lining, proportional and tabular figures. No small capitals, no fractions.
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'lnum', 'pnum', 'tnum'];

const require = createRequire(import.meta.url);

for (const { style, name, wght } of [
  { style: 'normal', name: 'roman', wght: { min: 400, max: 600 } },
  { style: 'italic', name: 'italic', wght: 400 },
]) {
  const source = require.resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-${style}.woff2`);
  // Kept apart, because the package's types do not know its newest option.
  const options = { targetFormat: 'woff2', variationAxes: { wght }, keepFeatures: features } as const;
  const font = await subsetFont(readFileSync(source), printableAscii + accents + punctuation, options);
  writeFileSync(new URL(`source-serif-${name}.woff2`, import.meta.url), font);
  console.log(`source-serif-${name}.woff2: ${font.length} bytes`);
}
