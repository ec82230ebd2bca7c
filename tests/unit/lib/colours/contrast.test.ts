import { expect, test } from 'vitest';
import { formatRatio, getContrasts } from '../../../../src/lib/colours/contrast.ts';
import { hues } from '../../../../src/schemas/part.ts';
import { palettes, themeNames } from '../../../../src/lib/colours/palette.ts';

test.for(themeNames)('the %s theme keeps every contrast it has to', (name) => {
  const faults = getContrasts(palettes[name]).filter(({ ratio, least }) => ratio < least);
  expect(faults).toEqual([]);
});

test('black on white has the greatest contrast there is', () => {
  const names = ['ink', 'muted', ...hues, 'edge'].map((name): [string, string] => [`--color-${name}`, '#000']);
  const palette = new Map([...names, ['--color-paper', '#fff'], ['--color-panel', '#fff'], ['--color-marker', '#fff']]);
  expect(getContrasts(palette)[0]?.ratio).toBe(21);
});

test('a colour that a theme lacks is named', () => {
  expect(() => getContrasts(new Map())).toThrow('No theme sets --color-ink.');
});

test('a ratio is rounded down', () => {
  expect(formatRatio(6.99)).toBe('6.9:1');
});
