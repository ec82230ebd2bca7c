import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findLeftOutProblems } from '../../../../src/content/check/left-out-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const collections: Record<string, CollectionName> = {
  references: 'references',
  'left-out': 'leftOut',
  'contrary-works.yaml': 'contraryWorks',
};

/** One work that is cited, and one that is left out, both on the list; what is wrong when files are added or changed. */
const getFaults = (files: Record<string, string>) => {
  const all = {
    'references/mason2012.json': '{\n  "id": "mason2012"\n}\n',
    'left-out/birnbaum2013.yaml': 'id: birnbaum2013\n',
    'contrary-works.yaml': 'id: contrary-works\nworks:\n  - birnbaum2013\n  - mason2012\n',
    ...files,
  };
  return findLeftOutProblems(
    Object.entries(all).map(([path, text]) =>
      parseContentFile(`content/${path}`, collections[path.split('/')[0] ?? ''] ?? 'about', text),
    ),
  ).map(({ file, line, message, severity }) => `${severity} ${file}:${line}  ${message}`);
};

test('finds nothing wrong where each work of the list is cited or left out', () => {
  expect(getFaults({})).toEqual([]);
});

test('lets a work be cited that is on no list', () => {
  expect(getFaults({ 'references/moran2020.json': '{ "id": "moran2020" }' })).toEqual([]);
});

test('refuses a work of the list that is neither cited nor left out', () => {
  expect(getFaults({ 'contrary-works.yaml': 'works:\n  - birnbaum2013\n  - gentzler2004\n' })).toEqual([
    'error content/contrary-works.yaml:3  works "gentzler2004" is neither cited nor left out. Cite it, or say in content/left-out/gentzler2004.yaml why not.',
  ]);
});

test('says which work may have been meant', () => {
  expect(getFaults({ 'contrary-works.yaml': 'works:\n  - birnbaum2013\n  - masson2012\n' })).toEqual([
    'error content/contrary-works.yaml:3  works "masson2012" is neither cited nor left out. Did you mean "mason2012"? Cite it, or say in content/left-out/masson2012.yaml why not.',
  ]);
});

test('refuses a work that is both cited and left out', () => {
  expect(getFaults({ 'left-out/mason2012.yaml': 'bearing: mixed\nid: mason2012\n' })).toEqual([
    'error content/left-out/mason2012.yaml:2  id "mason2012" is cited, and so not left out. Take out this file.',
  ]);
});

test('refuses a work left out that the list has not', () => {
  expect(getFaults({ 'left-out/cope2021.yaml': 'id: cope2021\n' })).toEqual([
    'error content/left-out/cope2021.yaml:1  id "cope2021" is missing in content/contrary-works.yaml. Write it there, under works.',
  ]);
});

test('says nothing more of a list that cannot be read', () => {
  expect(getFaults({ 'contrary-works.yaml': 'works: [mason2012' })).toEqual([
    'error content/left-out/birnbaum2013.yaml:1  id "birnbaum2013" is missing in content/contrary-works.yaml. Write it there, under works.',
  ]);
});
