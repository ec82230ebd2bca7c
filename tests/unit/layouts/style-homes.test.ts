import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../../src');
const files = globSync('**/*.{astro,css,ts}', { cwd: source }).map((file) => file.replaceAll('\\', '/'));
const read = (file: string) => readFileSync(join(source, file), 'utf8');
const isOfComponents = (file: string) => /^(components|layouts|pages)\//.test(file);

test('a component has its styles within it or in the later file, not in both', () => {
  const components = files.filter((file) => file.endsWith('.astro') && /<style is:global/.test(read(file)));
  expect(components.length).toBeGreaterThan(20);
  const twice = components.filter((file) => files.includes(file.replace(/\.astro$/, '.later.css')));
  expect(twice, 'What comes later belongs into a component of its own').toEqual([]);
});

test('beside components there is no style sheet but Name.later.css, and Name.astro is there', () => {
  const sheets = files.filter((file) => isOfComponents(file) && file.endsWith('.css') && file !== 'layouts/later.css');
  expect(sheets.length).toBeGreaterThan(20);
  const homeless = sheets.filter((file) => {
    const component = file.replace(/\.later\.css$/, '.astro');
    return component === file || !files.includes(component);
  });
  expect(homeless, 'Name it after its component, or write it into the component').toEqual([]);
});

test('no file brings styles of the later file into the page as well', () => {
  // As text (`?raw`) they style a picture, and no page.
  const isBringing = (file: string) => /['"/][\w.-]+\.later\.css(?!\?raw)/.test(read(file));
  const bringing = files.filter((file) => file !== 'layouts/later.css' && isBringing(file));
  expect(bringing, 'layouts/later.css imports each of them').toEqual([]);
});

test('every other style sheet is asked for by a file of the source', () => {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.endsWith('.later.css'));
  const texts = files.map((file) => ({ file, text: read(file) }));
  const isAskedFor = (sheet: string) =>
    texts.some(({ file, text }) => file !== sheet && text.includes(basename(sheet)));
  expect(sheets.filter((sheet) => !isAskedFor(sheet))).toEqual([]);
});
