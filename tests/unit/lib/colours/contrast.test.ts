import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatRatio, getContrasts } from '../../../../src/lib/colours/contrast.ts';
import { getPalettes, themeNames } from '../../../../src/lib/colours/palette.ts';

const readStyles = (name: string) =>
  readFileSync(new URL(`../../../../src/styles/${name}.css`, import.meta.url), 'utf8');
const palettes = getPalettes(readStyles('tokens'), readStyles('print'));

test.for(themeNames)('the %s theme keeps every contrast it has to', (name) => {
  const faults = getContrasts(palettes[name]).filter(({ ratio, least }) => ratio < least);
  expect(faults).toEqual([]);
});

test('black on white has the greatest contrast there is', () => {
  const names = ['ink', 'muted', 'rose', 'indigo', 'edge'].map((name): [string, string] => [`--color-${name}`, '#000']);
  const palette = new Map([...names, ['--color-paper', '#fff'], ['--color-panel', '#fff'], ['--color-marker', '#fff']]);
  expect(getContrasts(palette)[0]?.ratio).toBe(21);
});

test('a colour that a theme lacks is named', () => {
  expect(() => getContrasts(new Map())).toThrow('No theme sets --color-ink.');
});

test('a ratio is rounded down', () => {
  expect(formatRatio(6.99)).toBe('6.9:1');
});
