import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findPartProblems } from '../../../../src/content/check/part-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const passages = ['opening', 'short-answer', 'closing', 'motives'].map((id) => `article/${id}.mdx`);
const pages = [
  ...['article', 'evidence', 'claims', 'references', 'experts', 'glossary', 'topics', 'search', 'support', 'about'],
  'motives',
].map((id) => `pages/${id}.yaml`);

/** A site of one part with two sections, each file by its path below content/ and without fields that do not matter here. */
const whole: Record<string, string> = {
  'parts/motives.yaml': 'id: motives\norder: 1\n',
  'motives/rest.mdx': '---\nid: rest\norder: 1\n---\n',
  'motives/sleep.mdx': '---\nid: sleep\norder: 2\n---\n',
  ...Object.fromEntries([...passages, ...pages].map((file) => [file, ''])),
};

function getFaults(changes: Record<string, string | undefined>): string[] {
  const files = Object.entries({ ...whole, ...changes }).flatMap(([path, text]) => {
    if (text === undefined) return [];
    const folder = path.split('/')[0] ?? '';
    const collection = ['parts', 'article', 'pages'].includes(folder) ? folder : 'sections';
    return [parseContentFile(`content/${path}`, collection as CollectionName, text)];
  });
  return findPartProblems(files).map(({ file, line, message }) => `${file}:${line}  ${message}`);
}

test('finds nothing where each part has all it needs', () => {
  expect(getFaults({})).toEqual([]);
});

test('says nothing where there is no part, which is said of the collection', () => {
  expect(getFaults({ 'parts/motives.yaml': undefined })).toEqual([]);
});

test('tells the author of a new part what else to write', () => {
  expect(getFaults({ 'parts/gains.yaml': 'id: gains\norder: 2\n' })).toEqual([
    'content/parts/gains.yaml:1  has no sections. Write the first as content/gains/<id>.mdx.',
    'content/article:1  has no passage "gains". Write content/article/gains.mdx.',
    'content/pages:1  says nothing of the page "gains". Write content/pages/gains.yaml.',
  ]);
});

test('finds sections in the folder of no part', () => {
  expect(getFaults({ 'motive/hope.mdx': '---\nid: hope\norder: 1\n---\n' })).toEqual([
    'content/motive/hope.mdx:1  stands in the folder of no part. Did you mean "motives"? Move it to content/motives/, or write content/parts/motive.yaml.',
  ]);
});

test('refuses a part with the address of a page', () => {
  const faults = getFaults({ 'parts/evidence.yaml': 'id: evidence\norder: 2\n' });
  expect(faults[0]).toBe(
    'content/parts/evidence.yaml:1  id "evidence" is the name of a page of the site. Write another, and name file and folder after it.',
  );
});

test.for([
  [
    'a section',
    { 'motives/sleep.mdx': '---\nid: sleep\norder: 4\n---\n' },
    'motives/sleep.mdx:3  order 4',
    'motives',
    2,
  ],
  [
    'the first section',
    { 'motives/rest.mdx': '---\nid: rest\norder: 3\n---\n' },
    'motives/sleep.mdx:3  order 2',
    'motives',
    1,
  ],
  ['a part', { 'parts/motives.yaml': 'id: motives\norder: 2\n' }, 'parts/motives.yaml:2  order 2', 'parts', 1],
] as const)('finds the gap that the order of %s leaves', ([, changes, where, folder, missing]) => {
  expect(getFaults(changes)).toEqual([
    `content/${where} leaves a gap: nothing in content/${folder}/ has ${missing}. Write "order: ${missing}".`,
  ]);
});

test('finds no gap beside an order that is used twice, or cannot be read', () => {
  expect(getFaults({ 'motives/sleep.mdx': '---\nid: sleep\norder: 1\n---\n' })).toEqual([]);
  expect(
    getFaults({
      'motives/sleep.mdx': '---\nid: sleep\norder: two\n---\n',
      'motives/tea.mdx': '---\nid: tea\norder: 3\n---\n',
    }),
  ).toEqual([]);
});

test('finds a passage that is missing, and one that is shown nowhere', () => {
  expect(getFaults({ 'article/motives.mdx': undefined, 'article/extra.mdx': '' })).toEqual([
    'content/article:1  has no passage "motives". Write content/article/motives.mdx.',
    'content/article/extra.mdx:1  is shown nowhere. The passages are opening, short-answer, closing, motives.',
  ]);
});

test('finds a page without metadata, and metadata without a page', () => {
  expect(getFaults({ 'pages/about.yaml': undefined, 'pages/motive.yaml': '' })).toEqual([
    'content/pages:1  says nothing of the page "about". Write content/pages/about.yaml.',
    'content/pages/motive.yaml:1  is of no page. The pages are article, evidence, claims, references, experts, glossary, topics, search, support, about, motives. Did you mean "motives"?',
  ]);
});
