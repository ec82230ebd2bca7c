import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findRepeatProblems } from '../../../../src/content/check/repeat-problems.ts';

const section = (id: string, fields: string) =>
  parseContentFile(`content/purposes/${id}.mdx`, 'sections', `---\nid: ${id}\n${fields}\n---\n`);
const term = (id: string, fields: string) =>
  parseContentFile(`content/glossary/${id}.yaml`, 'glossary', `id: ${id}\n${fields}\n`);

const getFaults = (...files: Parameters<typeof findRepeatProblems>[0]) =>
  findRepeatProblems(files).map(({ file, line, message }) => `${file}:${line}  ${message}`);

test('lets a section and its term have an alias in common', () => {
  expect(getFaults(section('rest', 'aliases: [sleep]'), term('rest', 'aliases: [sleep]'))).toEqual([]);
});

test('finds an alias that stands twice in an entry, however it is written', () => {
  expect(getFaults(section('rest', "aliases:\n  - can’t sleep\n  - nap\n  - Can't sleep"))).toEqual([
    'content/purposes/rest.mdx:6  aliases says "Can\'t sleep" twice, here and at line 4. Take one out.',
  ]);
});

test('finds a voice of two entries', () => {
  expect(getFaults(section('rest', 'voices: [I am tired.]'), term('nap', 'voices: [I am tired]'))).toEqual([
    'content/glossary/nap.yaml:2  voices "I am tired" stands at content/purposes/rest.mdx:3 too, and leads a reader to one of them. Leave it where it is answered best.',
  ]);
});

test('finds a section that names itself, or another twice, as related', () => {
  expect(getFaults(section('rest', 'related: [nap, rest, nap]'))).toEqual([
    'content/purposes/rest.mdx:3  related says "nap" twice, here and at line 3. Take one out.',
    'content/purposes/rest.mdx:3  related "rest" is this section itself. Name another, or take it out.',
  ]);
});
