/** What the style sheets promise as a whole, whatever page or component they belong to. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Container, type Declaration, type Document } from 'postcss';
import { expect, test } from 'vitest';
import { palettes } from '../../../src/lib/colours/palette.ts';

const source = join(import.meta.dirname, '../../../src');

/** Every declaration of every style sheet of a page, with its file. */
const declarations = globSync('**/*.{astro,css}', { cwd: source }).flatMap((file) => {
  if (file.endsWith('epub.css')) return [];
  const text = readFileSync(join(source, file), 'utf8');
  const sheets = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style is:global>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  const found: { file: string; declaration: Declaration }[] = [];
  for (const sheet of sheets) parse(sheet).walkDecls((declaration) => void found.push({ file, declaration }));
  return found;
});

const describeAt = ({ file, declaration: { prop, value } }: (typeof declarations)[number]) =>
  `${file}: ${prop}: ${value}`;

/** The conditions and selectors around a declaration, from the nearest outwards. */
function getSurroundings(declaration: Declaration): string[] {
  const around: string[] = [];
  for (let parent: Container | Document | undefined = declaration.parent; parent; parent = parent.parent) {
    if (parent.type === 'rule') around.push((parent as unknown as { selector: string }).selector);
    if (parent.type === 'atrule') around.push((parent as unknown as { params: string }).params);
  }
  return around;
}

test('what has the focus of a keyboard has a ring in the colour of links, and no control loses it', () => {
  const rings = declarations.filter(({ declaration: { prop } }) => prop === 'outline');
  const base = rings.filter(({ declaration }) => getSurroundings(declaration)[0] === ':focus-visible');
  expect(base.map(describeAt)).toEqual(['styles/focus.css: outline: var(--line-part) solid var(--color-link)']);
  // The whole text takes the focus by a link that leads to it, and is no control.
  expect(rings.filter(({ declaration: { value } }) => /\b(?:none|0)\b/.test(value)).map(describeAt)).toEqual([
    'layouts/Page.astro: outline: none',
  ]);
});

test('nothing moves by itself where a reader asks for less motion', () => {
  const moving = declarations.filter(
    ({ declaration: { prop, value } }) =>
      // What comes in one step does not move.
      (/^(?:animation|transition)/.test(prop) && !/^none$|\bstep-end\b/.test(value)) || /\bsmooth\b/.test(value),
  );
  expect(moving.length).toBeGreaterThan(0);
  const unasked = moving.filter(
    ({ declaration }) =>
      !getSurroundings(declaration).some((part) => part.includes('prefers-reduced-motion: no-preference')),
  );
  expect(unasked.map(describeAt)).toEqual([]);
});

test('where colours are forced, drawings have the reader’s own for each colour that says something', () => {
  const forced = declarations
    .filter(({ file }) => file === 'styles/forced-colors.css')
    .map(({ declaration: { prop, value } }) => [prop, value] as const);
  const grounds = ['--color-paper', '--color-panel'];
  for (const [prop, value] of forced) expect(value, prop).toBe(grounds.includes(prop) ? 'Canvas' : 'CanvasText');
  const own = [...palettes.light.keys()].filter((name) => !forced.some(([prop]) => prop === name));
  expect(own).toEqual(['--color-hairline', '--color-marker']);
});
