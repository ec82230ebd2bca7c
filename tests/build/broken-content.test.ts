/** Real builds of broken copies. They stop before anything is rendered, so each takes about a second. */
import { expect, test } from 'vitest';
import { brokenContents } from './broken-content.ts';
import { createProjectCopy } from './project-copy.ts';

test.for(brokenContents)('a build fails on $name', async ({ change, line }) => {
  const project = createProjectCopy();
  project.change(change);
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(1);
  // Astro refuses some of these by itself, later and in other words; it is the check that must have stopped it.
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
