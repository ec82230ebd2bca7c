import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/content/check/check-content.ts';
import { createContentCopy } from '../../../build/project-copy.ts';

const check = (root: string) => checkContent(root, '2026-11-30').filter(({ message }) => !message.includes('contact'));

test('what is published leads to no draft, and a draft’s own faults stop nothing', () => {
  const copy = createContentCopy();
  const section = 'content/purposes/reaffirming-autonomy.mdx';
  copy.change({ file: 'content/glossary/rest.yaml', text: 'id: rest\nterm: rest\ndraft: true\nforms: [rests]\n' });
  copy.change({
    file: 'content/motivations/fear-of-loss.mdx',
    find: 'order: 2',
    replace: 'publishOn: 2027-01-02\norder: 2',
  });
  copy.change({ file: section, find: /\n---\n\n/, replace: '\n---\n\nSee [rest](/glossary/#rest). ' });
  const problems = check(copy.folder);
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}  ${message}`);
  expect(errors).toEqual(
    expect.arrayContaining([
      `${section}  link "/glossary/#rest" is not published yet: content/glossary/rest.yaml says "draft: true". Take this out until it is, let it wait as well, or publish both.`,
      expect.stringMatching(
        /^content\/motivations\/validation-and-reassurance\.mdx {2}"fear-of-loss" is not published yet, and \d+ places name it: content\/.*:\d+: content\/motivations\/fear-of-loss\.mdx says "publishOn: 2027-01-02"\. Take this out/,
      ),
    ]),
  );
  expect(errors.filter((line) => line.startsWith('content/glossary/rest.yaml'))).toEqual([]);
  expect(problems).toContainEqual({
    file: 'content/glossary/rest.yaml',
    line: 1,
    message: expect.stringMatching(/^\(not published yet\) definition, .* are missing/) as string,
    severity: 'warning',
  });
});
