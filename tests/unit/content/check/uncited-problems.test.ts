import { expect, test } from 'vitest';
import { findUncitedProblems } from '../../../../src/content/check/uncited-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

/** What is wrong with one file among others. */
function getFaults(file: string, others: Record<string, [collection: CollectionName, text: string]>): string[] {
  const files = Object.entries(others).map(([path, [collection, text]]) => parseContentFile(path, collection, text));
  return findUncitedProblems(files)
    .filter((problem) => problem.file === file)
    .map(({ line, message, severity }) => `${line}  ${message} (${severity})`);
}

test('reports a work that nobody cites', () => {
  const file = 'content/references/sato2001.json';
  expect(getFaults(file, { [file]: ['references', '{\n  "id": "sato2001"\n}\n'] })).toEqual([
    '2  id "sato2001" is cited nowhere. Cite it, or remove the file. (error)',
  ]);
});

test.for([
  ['prose', 'content/about/one.mdx', 'about', '---\nid: one\n---\n\nSo [@moran2020; @sato2001, p. 3].\n'],
  ['a finding', 'content/purposes/one.mdx', 'sections', '---\nid: one\nfindings:\n  - cites: [sato2001]\n---\n'],
  ['a person’s record', 'content/experts/one.yaml', 'experts', 'id: one\nreferences: [sato2001]\n'],
  ['a quotation’s source', 'content/experts/one.yaml', 'experts', 'id: one\nquotation: { source: sato2001 }\n'],
  ['a book', 'content/books/one.yaml', 'books', 'id: one\nreference: sato2001\n'],
  ['a percentage', 'content/evidence/one.yaml', 'percentages', 'id: one\nreference: sato2001\n'],
] as const)('counts %s as citing a work', ([, citing, collection, text]) => {
  const file = 'content/references/sato2001.json';
  expect(getFaults(file, { [file]: ['references', '{ "id": "sato2001" }'], [citing]: [collection, text] })).toEqual([]);
});

test('does not count a study as citing its work', () => {
  const file = 'content/references/sato2001.json';
  expect(
    getFaults(file, {
      [file]: ['references', '{ "id": "sato2001" }'],
      'content/studies/sato2001.yaml': ['studies', 'id: sato2001\n'],
    }),
  ).toEqual(['1  id "sato2001" is cited nowhere. Cite it, or remove the file. (error)']);
});

test('does not count a comment as citing a work', () => {
  const file = 'content/references/sato2001.json';
  const faults = getFaults(file, {
    [file]: ['references', '{ "id": "sato2001" }'],
    'content/glossary/one.yaml': ['glossary', '# [@sato2001]\nid: one\n'],
  });
  expect(faults).toEqual(['1  id "sato2001" is cited nowhere. Cite it, or remove the file. (error)']);
});
