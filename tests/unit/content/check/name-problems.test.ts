import { expect, test } from 'vitest';
import { findNameProblems } from '../../../../src/content/check/name-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

/** What is wrong with one file among others. */
function getFaults(file: string, others: Record<string, [collection: CollectionName, text: string]>): string[] {
  const files = Object.entries(others).map(([path, [collection, text]]) => parseContentFile(path, collection, text));
  return findNameProblems(files)
    .filter((problem) => problem.file === file)
    .map(({ line, message, severity }) => `${line}  ${message} (${severity})`);
}

test('reports a file whose name is not its id', () => {
  expect(getFaults('content/books/old.yaml', { 'content/books/old.yaml': ['books', 'id: new\n'] })).toEqual([
    '1  id "new" differs from the file\'s name. Rename the file to new.yaml, or write "id: old". (error)',
  ]);
});

test('offers an id that may stand, for a file whose name may not', () => {
  const file = 'content/motivations/Fear of Loss.mdx';
  expect(getFaults(file, { [file]: ['sections', '---\nid: fear-of-loss\n---\n\nWords.\n'] })).toEqual([
    '2  id "fear-of-loss" differs from the file\'s name. Rename the file to fear-of-loss.mdx. (error)',
  ]);
});

test('offers no name that another file has', () => {
  expect(
    getFaults('content/books/two.yaml', {
      'content/books/one.yaml': ['books', 'id: one\n'],
      'content/books/two.yaml': ['books', 'id: one\n'],
    }),
  ).toEqual([
    '1  id "one" is already used at content/books/one.yaml:1. Write "id: two", as the file is named. (error)',
  ]);
});
