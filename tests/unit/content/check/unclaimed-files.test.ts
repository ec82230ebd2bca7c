import { expect, test } from 'vitest';
import { checkFiles } from '../../../../src/content/check/check-files.ts';
import { findMeantEntry } from '../../../../src/content/check/unclaimed-files.ts';
import { ownFiles } from './changed-content.ts';

test.for([
  ['content/references/moran2020.jsonc', 'references', 'Rename it to moran2020.json.'],
  ['content/glossary/liking.yml', 'glossary', 'Rename it to liking.yaml.'],
  ['content/motivations/fear-of-loss.md', 'sections', 'Rename it to fear-of-loss.mdx.'],
] as const)('%s is known as the entry that it was to be, so nothing else is missing', ([file, collection, mend]) => {
  const entry = findMeantEntry(file);
  expect(entry?.collection).toBe(collection);
  const stem = file.replace(/\.\w+$/, '.');
  const others = ownFiles.filter((content) => !content.file.startsWith(stem));
  expect(others).toHaveLength(ownFiles.length - 1);
  const errors = checkFiles([...others, ...(entry === undefined ? [] : [entry])], '2026-12-01').filter(
    ({ severity }) => severity === 'error',
  );
  expect(errors).toEqual([{ file, line: 1, message: `is read by no collection. ${mend}`, severity: 'error' }]);
});

test.for(['content/pictures/door.svg', 'content/references/rest.bib', 'content/glossary/rest.yaml.orig'])(
  '%s was to be no entry',
  (file) => {
    expect(findMeantEntry(file)).toBeUndefined();
  },
);
