/** Broken copies of the content: all of them checked, some of them built, which takes about two seconds each. */
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/content/check/check-content.ts';
import { formatProblems } from '../../src/content/check/problem.ts';
import { brokenContents } from './broken-content.ts';
import { createContentCopy, createProjectCopy } from './project-copy.ts';

const copy = createContentCopy(afterAll);

test.for(brokenContents)('the check finds $name', ({ change, line }) => {
  onTestFinished(copy.restore);
  copy.change(change);
  const errors = checkContent(copy.folder, '2026-12-01').filter(({ severity }) => severity === 'error');
  expect(formatProblems(errors).split('\n')).toContain(line);
});

const copies = Map.groupBy(
  brokenContents.filter(({ builtIn }) => builtIn !== undefined),
  ({ builtIn }) => builtIn,
);

test.for([...copies])('a build fails on all faults of copy %s, and names each', async ([, faults]) => {
  const project = createProjectCopy();
  for (const { change } of faults) project.change(change);
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(1);
  expect(output.join('\n')).toContain('The content has faults:');
  expect(output).toEqual(expect.arrayContaining(faults.map(({ line }) => line)));
});

test('a build refuses what the pictures for previews have no letters for, and says where it stands', async () => {
  const project = createProjectCopy();
  project.change({ file: 'content/motivations/fear-of-loss.mdx', find: 'I can’t bear', replace: 'I can’t beār' });
  const { exitCode, output } = await project.build();
  expect(exitCode).toBe(1);
  expect(output.join('\n')).toContain(
    'content/motivations/fear-of-loss.mdx: voices: “I can’t beār the empty bed.” has “ā” (U+0101)',
  );
});
