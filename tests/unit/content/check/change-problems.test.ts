import { expect, test } from 'vitest';
import { findChangeProblems } from '../../../../src/content/check/change-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';

const section = parseContentFile(
  'content/motivations/fear-of-loss.mdx',
  'sections',
  '---\nid: fear-of-loss\n---\n\nWords.\n',
);

/** What is wrong with a change of these fields. */
const getFaults = (fields: string) =>
  findChangeProblems([section, parseContentFile('content/changes/count.yaml', 'changes', `id: count\n${fields}`)]).map(
    ({ file, line, message, severity }) => `${severity} ${file}:${line}  ${message}`,
  );

test('finds nothing wrong with a correction of a page and a section', () => {
  expect(getFaults('kind: correction\npages: [evidence, fear-of-loss]\n')).toEqual([]);
});

test('finds nothing wrong with a change that concerns no page in particular', () => {
  expect(getFaults('kind: change\n')).toEqual([]);
});

test('refuses a page that there is not, with the one that may have been meant', () => {
  expect(getFaults('kind: correction\npages:\n  - evidence\n  - fear-of-los\n')).toEqual([
    'error content/changes/count.yaml:5  pages "fear-of-los" is no section or page. Did you mean "fear-of-loss"?',
  ]);
});

test('refuses an unknown page of a change, too', () => {
  expect(getFaults('kind: change\npages: [weather]\n')).toEqual([
    'error content/changes/count.yaml:3  pages "weather" is no section or page.',
  ]);
});

test('refuses a correction that no page would show', () => {
  expect(getFaults('kind: correction\n')).toEqual([
    'error content/changes/count.yaml:1  pages is missing. Write the ids of the sections and pages that were corrected, as "pages: [evidence]".',
  ]);
});

test('refuses a page that is named twice', () => {
  expect(getFaults('kind: correction\npages: [evidence, evidence]\n')).toEqual([
    'error content/changes/count.yaml:3  pages "evidence" stands there twice. Take one out.',
  ]);
});
