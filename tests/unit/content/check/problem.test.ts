import { expect, test } from 'vitest';
import { formatProblems } from '../../../../src/content/check/problem.ts';

test('writes problems in the order of files and lines', () => {
  expect(
    formatProblems([
      { file: 'content/purposes/rest.mdx', line: 3, message: 'is third.', severity: 'error' },
      { file: 'content/experts/a.yaml', line: 12, message: 'is second.', severity: 'error' },
      { file: 'content/experts/a.yaml', line: 2, message: 'is first.', severity: 'warning' },
    ]),
  ).toBe(
    'content/experts/a.yaml:2  is first.\ncontent/experts/a.yaml:12  is second.\ncontent/purposes/rest.mdx:3  is third.',
  );
});

test('writes nothing when there are no problems', () => {
  expect(formatProblems([])).toBe('');
});
