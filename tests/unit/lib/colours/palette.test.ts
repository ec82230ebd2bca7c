import { expect, test } from 'vitest';
import { getPalettes } from '../../../../src/lib/colours/palette.ts';

const tokens = `
  :root { --color-paper: light-dark(#fff, #111); --color-ink: light-dark(#000, #eee); --space: 1rem; }
  [data-theme='sepia'] { --color-paper: #f3e8d3; }
  :root { --color-link: var(--color-ink); }
  @media (prefers-contrast: more) { :root { --color-ink: red; } }`;
const print = `@media print { :root, [data-theme] { --color-ink: #222; } }`;

test('a pair makes a light theme and a dark one', () => {
  const { light, dark } = getPalettes(tokens, print);
  expect(Object.fromEntries(light)).toEqual({ '--color-paper': '#fff', '--color-ink': '#000' });
  expect(Object.fromEntries(dark)).toEqual({ '--color-paper': '#111', '--color-ink': '#eee' });
});

test('sepia and print keep the light colours that they do not set', () => {
  const { sepia, print: paper } = getPalettes(tokens, print);
  expect(Object.fromEntries(sepia)).toEqual({ '--color-paper': '#f3e8d3', '--color-ink': '#000' });
  expect(Object.fromEntries(paper)).toEqual({ '--color-paper': '#fff', '--color-ink': '#222' });
});

test('a colour that only one theme has is named', () => {
  expect(() => getPalettes(`[data-theme='sepia'] { --color-gold: #fc0; }`, '')).toThrow('--color-gold');
});
