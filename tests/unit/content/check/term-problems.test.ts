import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findTermProblems } from '../../../../src/content/check/term-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const collections: Record<string, CollectionName> = { glossary: 'glossary', purposes: 'sections', about: 'about' };

const liking = { 'glossary/liking.yaml': 'id: liking\nterm: Liking\nforms: [liking, liked]\n' };

const getProblems = (files: Record<string, string>) =>
  findTermProblems(
    Object.entries(files).map(([path, text]) =>
      parseContentFile(`content/${path}`, collections[path.split('/')[0] ?? ''] ?? 'about', text),
    ),
  );

/** What is wrong with files that stand beside a term, each fault with its place. */
const getFaults = (files: Record<string, string>) =>
  getProblems({ ...liking, ...files }).map(({ file, line, message }) => `${file}:${line}  ${message}`);

const unused =
  'content/glossary/liking.yaml:3  no prose uses "liking" or "liked". Use the term where it belongs, add the form that is used, or remove the file.';

test('names the file and stops the build', () => {
  expect(getProblems({ 'glossary/rest.yaml': 'id: rest\nforms: [rest]\n' })).toEqual([
    {
      file: 'content/glossary/rest.yaml',
      line: 2,
      message: 'no prose uses "rest". Use the term where it belongs, add the form that is used, or remove the file.',
      severity: 'error',
    },
  ]);
});

describe('a term is used', () => {
  test.for([
    ['by prose', 'about/rest.mdx', '---\nid: rest\n---\n\nSo much for liking.\n'],
    ['by another of its forms', 'about/rest.mdx', '---\nid: rest\n---\n\nSo much was liked.\n'],
    ['by a note', 'about/rest.mdx', '---\nid: rest\n---\n\nSo much.[^why]\n\n[^why]: For liking.\n'],
    ['by a finding', 'purposes/rest.mdx', '---\nid: rest\nfindings:\n  - text: Of liking.\n---\n\nWords.\n'],
  ] as const)('%s', ([, path, text]) => {
    expect(getFaults({ [path]: text })).toEqual([]);
  });
});

describe('a term is not used', () => {
  test.for([
    ['by nobody', 'about/rest.mdx', '---\nid: rest\n---\n\nWords.\n'],
    ['by a field that is not prose', 'about/rest.mdx', '---\nid: rest\nsummary: On liking.\n---\n\nWords.\n'],
    ['by a link', 'about/rest.mdx', '---\nid: rest\n---\n\nOn [liking](/support/).\n'],
    ['by a callout', 'purposes/rest.mdx', '---\nid: rest\n---\n\n<ExpertCallout expert="one">liking</ExpertCallout>\n'],
    ['in quotation marks', 'about/rest.mdx', '---\nid: rest\n---\n\nOn “liking”.\n'],
    ['by an entry that leaves it out', 'about/rest.mdx', '---\nid: rest\nunmarkedTerms: [liking]\n---\n\nLiking.\n'],
  ] as const)('%s', ([, path, text]) => {
    expect(getFaults({ [path]: text })).toEqual([unused]);
  });
});

describe('a form', () => {
  const prose = { 'about/rest.mdx': '---\nid: rest\n---\n\nOf liking and rest.\n' };

  test('may not mean two terms', () => {
    const text = 'id: rest\nterm: Rest\nforms:\n  - rest\n  - Liked\n';
    expect(getFaults({ ...prose, 'glossary/rest.yaml': text })).toEqual([
      'content/glossary/rest.yaml:5  forms "Liked" is already used at content/glossary/liking.yaml:3. Write another.',
    ]);
  });

  test('may not stand twice in one term', () => {
    expect(getFaults({ ...prose, 'glossary/rest.yaml': 'id: rest\nforms: [rest, Rest]\n' })).toEqual([
      'content/glossary/rest.yaml:2  forms "Rest" is already used at content/glossary/rest.yaml:2. Write another.',
    ]);
  });

  test('may be part of another', () => {
    const text = '---\nid: more\n---\n\nOf liking, a good rest and rest.\n';
    expect(
      getFaults({
        'about/more.mdx': text,
        'glossary/rest.yaml': 'id: rest\nforms: [rest]\n',
        'glossary/good-rest.yaml': 'id: good-rest\nforms: [good rest]\n',
      }),
    ).toEqual([]);
  });
});

describe('an opt-out', () => {
  const used = { 'about/more.mdx': '---\nid: more\n---\n\nOf liking.\n' };

  test('is right where the term is used', () => {
    const text = '---\nid: rest\nunmarkedTerms: [liking]\n---\n\nOf liking.\n';
    expect(getFaults({ ...used, 'about/rest.mdx': text })).toEqual([]);
  });

  test('is right where a finding alone uses the term', () => {
    const text = '---\nid: rest\nfindings:\n  - text: Of liking.\nunmarkedTerms: [liking]\n---\n\nWords.\n';
    expect(getFaults({ ...used, 'purposes/rest.mdx': text })).toEqual([]);
  });

  test('is needless where the term is not used', () => {
    const text = '---\nid: rest\nunmarkedTerms:\n  - liking\n---\n\nWords.\n';
    expect(getFaults({ ...used, 'about/rest.mdx': text })).toEqual([
      'content/about/rest.mdx:4  unmarkedTerms "liking" leaves out a term that is not used here. Take it out.',
    ]);
  });

  test('is needless where the term stands in quotation marks alone', () => {
    const text = '---\nid: rest\nunmarkedTerms: [liking]\n---\n\nOf “liking”.\n';
    expect(getFaults({ ...used, 'about/rest.mdx': text })).toEqual([
      'content/about/rest.mdx:3  unmarkedTerms "liking" leaves out a term that is not used here. Take it out.',
    ]);
  });

  test('of a term that does not exist is left to the schema', () => {
    const text = '---\nid: rest\nunmarkedTerms: [likin]\n---\n\nWords.\n';
    expect(getFaults({ ...used, 'about/rest.mdx': text })).toEqual([]);
  });
});

test('leaves a term whose forms are no list to the schema', () => {
  expect(getProblems({ 'glossary/rest.yaml': 'id: rest\nforms: rest\n' })).toEqual([]);
});

test('finds the terms of prose without changing it for the checks that follow', () => {
  const content = parseContentFile('content/about/rest.mdx', 'about', '---\nid: rest\n---\n\nLiking.\n');
  const glossary = parseContentFile('content/glossary/liking.yaml', 'glossary', 'id: liking\nforms: [liking]\n');
  const before = JSON.stringify(content.prose);
  findTermProblems([content, glossary]);
  expect(JSON.stringify(content.prose)).toBe(before);
});
