/** Broken copies of the content: all of them checked, some of them built, which takes about two seconds each. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { formatProblems } from '../../src/content/check/problem.ts';
import { brokenContents } from './broken-content.ts';
import { createContentCopy, createProjectCopy } from './project-copy.ts';

test.for(brokenContents)('the check finds $name', ({ change, line }) => {
  const copy = createContentCopy();
  copy.change(change);
  const errors = checkContent(copy.folder, '2026-11-24').filter(({ severity }) => severity === 'error');
  expect(formatProblems(errors).split('\n')).toContain(line);
});

test.for(brokenContents.filter(({ isBuilt }) => isBuilt))('a build fails on $name', async ({ change, line }) => {
  const project = createProjectCopy();
  project.change(change);
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(1);
  expect(output.join('\n')).toContain('The content has faults:');
  expect(output).toContain(line);
});

test('a build names the faults of all files at once', async () => {
  const project = createProjectCopy();
  project.change({ file: 'content/glossary/liking.yaml', find: 'term:', replace: 'word:' });
  project.change({ file: 'content/books/attached.yaml', find: 'format: ebook', replace: 'format: scroll' });
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(1);
  expect(output).toEqual(
    expect.arrayContaining([
      'content/books/attached.yaml:8  format "scroll" is not one of ebook, paperback, hardback.',
      'content/glossary/liking.yaml:1  term is missing. Write "term: …"; a term needs it.',
      'content/glossary/liking.yaml:2  word is no field of a term. Take it out, or mend its name.',
    ]),
  );
});
