import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findEvidenceProblems } from '../../../../src/content/check/evidence-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const collections: Record<string, CollectionName> = {
  references: 'references',
  studies: 'studies',
  purposes: 'sections',
};

/** A reference and its study, which are all right. */
const davis = {
  'references/davis2003.json': '{\n  "id": "davis2003"\n}\n',
  'studies/davis2003.yaml': 'id: davis2003\n',
};

const getProblems = (files: Record<string, string>) =>
  findEvidenceProblems(
    Object.entries(files).map(([path, text]) =>
      parseContentFile(`content/${path}`, collections[path.split('/')[0] ?? ''] ?? 'about', text),
    ),
  );

/** What is wrong with files that stand beside a reference and its study, each fault with its place. */
const getFaults = (files: Record<string, string>) =>
  getProblems({ ...davis, ...files }).map(({ file, line, message }) => `${file}:${line}  ${message}`);

/** The same for a section of these findings. */
const getFindingFaults = (findings: string) =>
  getFaults({
    'references/moran2020.json': '{ "id": "moran2020" }',
    'studies/moran2020.yaml': 'id: moran2020\n',
    'purposes/rest.mdx': `---\nid: rest\nfindings:\n${findings}---\n\nWords.\n`,
  });

test('finds nothing wrong with a reference and its study', () => {
  expect(getFaults({})).toEqual([]);
});

test('names the file and stops the build', () => {
  expect(getProblems({ ...davis, 'studies/davis203.yaml': 'id: davis203\n' })).toEqual([
    {
      file: 'content/studies/davis203.yaml',
      line: 1,
      message: 'id "davis203" is the key of no reference. Did you mean "davis2003"?',
      severity: 'error',
    },
  ]);
});

test('reports a study of no reference', () => {
  expect(getFaults({ 'studies/sato2001.yaml': 'measured: Sleep.\nid: sato2001\n' })).toEqual([
    'content/studies/sato2001.yaml:2  id "sato2001" is the key of no reference.',
  ]);
});

describe('a reference', () => {
  test('without a study has to say why', () => {
    expect(getFaults({ 'references/sato2001.json': '{\n  "id": "sato2001"\n}\n' })).toEqual([
      'content/references/sato2001.json:2  id "sato2001" says nothing of its study. Write content/studies/sato2001.yaml, or why there is none in "custom": { "noStudy": "…" }.',
    ]);
  });

  test('without a study is asked why, though it holds other facts of our own', () => {
    const text = '{\n  "id": "sato2001",\n  "custom": {\n    "freeText": "https://example.org/"\n  }\n}\n';
    expect(getFaults({ 'references/sato2001.json': text })).toEqual([
      'content/references/sato2001.json:2  id "sato2001" says nothing of its study. Write content/studies/sato2001.yaml, or why there is none in "custom": { "noStudy": "…" }.',
    ]);
  });

  test('without a study is right when it says why', () => {
    const text = '{ "id": "sato2001", "custom": { "noStudy": "A book of advice." } }';
    expect(getFaults({ 'references/sato2001.json': text })).toEqual([]);
  });

  test('with a study may not say why there is none', () => {
    const text = '{\n  "id": "davis2003",\n  "custom": {\n    "noStudy": "A book of advice."\n  }\n}\n';
    expect(getFaults({ 'references/davis2003.json': text })).toEqual([
      'content/references/davis2003.json:4  custom.noStudy contradicts content/studies/davis2003.yaml. Take one out.',
    ]);
  });
});

describe('findings', () => {
  test('that begin with different works are right, though they share a later one', () => {
    expect(getFindingFaults('  - cites: [davis2003]\n  - cites: [moran2020, davis2003]\n')).toEqual([]);
  });

  test('may not begin with the same work', () => {
    expect(getFindingFaults('  - cites: [davis2003]\n  - text: More.\n    cites: [davis2003, moran2020]\n')).toEqual([
      'content/purposes/rest.mdx:6  findings[1].cites begins with "davis2003" like the finding at line 4, and both would have one anchor. Put another work first.',
    ]);
  });

  test('may begin with the same work in two sections', () => {
    const text = '---\nid: rest\nfindings:\n  - cites: [davis2003]\n---\n\nWords.\n';
    expect(getFaults({ 'purposes/rest.mdx': text, 'purposes/sleep.mdx': text })).toEqual([]);
  });

  test('that cite nothing are left to the schema', () => {
    expect(getFindingFaults('  - text: One.\n  - text: Two.\n')).toEqual([]);
  });
});

describe('what cannot be read is a fault of its own, and so says nothing more', () => {
  test('of a reference', () => {
    expect(getFaults({ 'references/davis2003.json': '{ "id": "davis2003" "type": "book" }' })).toEqual([]);
  });

  test('of a study', () => {
    expect(getFaults({ 'studies/davis2003.yaml': 'id: [davis2003' })).toEqual([]);
  });
});

test('leaves a collection without files to another check', () => {
  expect(getProblems({ 'references/davis2003.json': '{ "id": "davis2003" }' })).toEqual([]);
});
