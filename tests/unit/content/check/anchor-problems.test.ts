import { expect, test } from 'vitest';
import { findAnchorProblems } from '../../../../src/content/check/anchor-problems.ts';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';

const parse = (fields: string, prose: string) =>
  parseContentFile('content/about/rest.mdx', 'about', `---\nid: rest\n${fields}---\n\n${prose}\n`);

/** What is wrong with prose that begins below these fields, each fault with its line. */
const getFaults = (prose: string, fields = '') =>
  findAnchorProblems(parse(fields, prose)).map(({ line, message }) => `${line}  ${message}`);

test('finds nothing wrong with paragraphs that begin each in their own way', () => {
  expect(getFaults('There is an hour.\n\nThere is an end.')).toEqual([]);
});

test('names the file and stops the build', () => {
  expect(findAnchorProblems(parse('', 'Words.\n\nWords.'))).toEqual([
    {
      file: 'content/about/rest.mdx',
      line: 7,
      message: 'the paragraph begins like the one at line 5, and both would be "#words". Change its first words.',
      severity: 'error',
    },
  ]);
});

test('reports two paragraphs whose first four words are the same', () => {
  expect(getFaults('There is an hour\nof quiet.\n\n“There is an hour”, she said.')).toEqual([
    '8  the paragraph begins like the one at line 5, and both would be "#there-is-an-hour". Change its first words.',
  ]);
});

test('reports two paragraphs that differ in what they cite alone', () => {
  expect(getFaults('So it is [@moran2020].\n\nSo it is [@mason2012].')).toEqual([
    '7  the paragraph begins like the one at line 5, and both would be "#so-it-is". Change its first words.',
  ]);
});

test('holds each repeat against the first paragraph', () => {
  expect(getFaults('Words.\n\nWords.\n\nWords.')).toEqual([
    '7  the paragraph begins like the one at line 5, and both would be "#words". Change its first words.',
    '9  the paragraph begins like the one at line 5, and both would be "#words". Change its first words.',
  ]);
});

test('lets lists, quotations and notes begin as a paragraph does', () => {
  expect(getFaults('Words.[^why]\n\n- Words.\n\n> Words.\n\n[^why]: Words.')).toEqual([]);
});

test('lets two paragraphs have no words', () => {
  expect(getFaults('…\n\n…')).toEqual([]);
});

test('accepts a former anchor that leads to a paragraph', () => {
  expect(getFaults('There is an hour.', 'formerAnchors:\n  there-was-an-hour: there-is-an-hour\n')).toEqual([]);
});

test('reports a former anchor that leads to no paragraph', () => {
  expect(getFaults('There is an hour.', 'formerAnchors:\n  there-was-an-hour: there-is-a-hour\n')).toEqual([
    '4  formerAnchors "there-was-an-hour" leads to "there-is-a-hour", which no paragraph has. Did you mean "there-is-an-hour"?',
  ]);
});

test('suggests nothing for a former anchor when no paragraph is near', () => {
  expect(getFaults('There is an hour.', 'formerAnchors:\n  there-was-an-hour: never\n')).toEqual([
    '4  formerAnchors "there-was-an-hour" leads to "never", which no paragraph has.',
  ]);
});

test('reports a former anchor that a paragraph has still', () => {
  expect(getFaults('There is an hour.\n\nSo it is.', 'formerAnchors:\n  so-it-is: there-is-an-hour\n')).toEqual([
    '4  formerAnchors "so-it-is" is the anchor of a paragraph still. Take it out.',
  ]);
});

test('reports every former anchor at its own line', () => {
  expect(getFaults('So it is.', 'formerAnchors:\n  one: never\n  two: nowhere\n')).toEqual([
    '4  formerAnchors "one" leads to "never", which no paragraph has.',
    '5  formerAnchors "two" leads to "nowhere", which no paragraph has.',
  ]);
});

test('leaves former anchors that are no list of names to the schema', () => {
  expect(getFaults('So it is.', 'formerAnchors: so-it-was\n')).toEqual([]);
});

test('reports nothing about a file without prose', () => {
  const content = parseContentFile('content/glossary/rest.yaml', 'glossary', 'id: rest\n');
  expect(findAnchorProblems(content)).toEqual([]);
});
