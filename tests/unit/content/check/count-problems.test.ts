import { expect, test } from 'vitest';
import { parseContentFile } from '../../../../src/content/check/content-file.ts';
import { findCountProblems } from '../../../../src/content/check/count-problems.ts';
import type { CollectionName } from '../../../../src/schemas/fields.ts';

const parts: [string, CollectionName, string][] = [
  ['content/parts/motives.yaml', 'parts', 'id: motives\ncountedAs: [motives, things people want, ideas]\n'],
  ['content/parts/gains.yaml', 'parts', 'id: gains\ncountedAs: [gains, ideas]\n'],
  ...['motives/a', 'motives/b', 'motives/c', 'gains/d', 'gains/e'].map((path): [string, CollectionName, string] => [
    `content/${path}.mdx`,
    'sections',
    '---\nid: x\n---\n',
  ]),
];

const getFaults = (file: string, collection: CollectionName, text: string) =>
  findCountProblems([...parts, [file, collection, text] as const].map((each) => parseContentFile(...each))).map(
    ({ file, line, message }) => `${file}:${line}  ${message}`,
  );

/** What is wrong with a sentence of prose. */
const getMessages = (prose: string) =>
  getFaults('content/about/one.mdx', 'about', `---\nid: one\n---\n\n${prose}\n`).map((fault) => fault.slice(25));

test.for([
  'Here are three motives, two gains and, in all, five ideas.',
  'Three things people want, 3 motives, three of the motives.',
  'Each of the two small gains, and the three ideas before them.',
  'Five motives and gains.',
  'Of these two motives neither is the first two ideas.',
  'Two other motives, and four of the ideas; two groups of motives.',
  'In 2014 motives were asked for; of 1,500 ideas few were kept.',
  'Two. Motives are many.',
])('lets pass: %s', (prose) => {
  expect(getMessages(prose)).toEqual([]);
});

test.for([
  [
    'There are four motives.',
    'says "four motives"; there are three. Write "three motives"; of some of them, "four of the motives".',
  ],
  [
    'Four small\ngains are here.',
    'says "Four small gains"; there are two. Write "Two small gains"; of some of them, "Four of the small gains".',
  ],
  [
    'All 7 ideas.',
    'says "7 ideas"; there are five. Write "five ideas", or of one part "three ideas" or "two ideas"; of some of them, "7 of the ideas".',
  ],
  [
    'Six motives and gains.',
    'says "Six motives and gains"; there are five. Write "Five motives and gains"; of some of them, "Six of the motives and gains".',
  ],
] as const)('finds what is wrong in: %s', ([prose, message]) => {
  expect(getMessages(prose)).toEqual([message]);
});

test('names the line, in prose and in a field', () => {
  expect(getFaults('content/about/one.mdx', 'about', '---\nid: one\n---\n\nFirst.\n\nIt has\nsix motives.\n')).toEqual([
    expect.stringContaining('content/about/one.mdx:8  says "six motives"'),
  ]);
  expect(getFaults('content/pages/one.yaml', 'pages', 'id: one\ndescription: Nine gains.\n')).toEqual([
    expect.stringContaining('content/pages/one.yaml:2  says "Nine gains"'),
  ]);
});

test('leaves alone what others said, and what was true on its day', () => {
  expect(getFaults('content/changes/one.yaml', 'changes', 'id: one\nsummary: There were nine motives.\n')).toEqual([]);
  expect(getFaults('content/references/one.json', 'references', '{ "title": "Nine motives" }')).toEqual([]);
});
