import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { findAnchor, getParagraphs } from '../../../src/markdown/remark-paragraph-anchors.ts';
import { remarkAuthorNotes, removeAuthorNotes } from '../../../src/markdown/remark-author-notes.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const writer = unified().use(remarkAuthorNotes).use(remarkRehype).use(rehypeStringify);
const read = (text: string) => removeAuthorNotes(reader.parse(text));
/** A new line is a space. */
const render = (text: string) => writer.stringify(writer.runSync(reader.parse(text))).replaceAll('\n', ' ');

const note = '{/* who said so? */}';

test.for([
  ['between paragraphs', `One.\n\n${note}\n\nTwo.`, 'One.\n\nTwo.'],
  ['before a paragraph', `${note}\n\nOne.`, 'One.'],
  ['before a paragraph, on the line above it', `${note} \nOne.`, 'One.'],
  ['of several lines', 'One.\n\n{/*\nwho said so?\n\nand when?\n*/}\n\nTwo.', 'One.\n\nTwo.'],
  ['within a sentence', `One ${note} two.`, 'One two.'],
  ['within a word', `On${note}e two.`, 'One two.'],
  ['before a full stop', `One two ${note}.`, 'One two.'],
  ['before a comma, with a space', `One ${note} , two.`, 'One, two.'],
  ['at the end of a paragraph', `One two. ${note}`, 'One two.'],
  ['at the beginning of a paragraph', `${note} One two.`, 'One two.'],
  ['at the end of a line', `One ${note}\ntwo.`, 'One\ntwo.'],
  ['beside emphasis', `One *two* ${note} three.`, 'One *two* three.'],
  ['within emphasis', `One *two ${note}* three.`, 'One *two* three.'],
  ['beside another', `One ${note} ${note} two.`, 'One two.'],
  ['alone with another', `One.\n\n${note} ${note}\n\nTwo.`, 'One.\n\nTwo.'],
  ['between items', `- One.\n- ${note}\n- Two.`, '- One.\n- Two.'],
  ['between items, on a line of its own', `- One.\n${note}\n- Two.`, '- One.\n- Two.'],
  ['between items that count', `1. One.\n${note}\n2. Two.`, '1. One.\n2. Two.'],
  ['between items, thrice', `- One.\n${note}\n- Two.\n${note}\n- Three.`, '- One.\n- Two.\n- Three.'],
  ['in an item', `- One ${note}\n- Two.`, '- One\n- Two.'],
  ['in the only item', `One.\n\n- ${note}`, 'One.'],
  ['in a cell', `| A ${note} |\n| - |\n| ${note} b |`, '| A |\n| - |\n| b |'],
  ['with a line of program within', `One {/* {"a"} <b> // c */} two.`, 'One two.'],
  ['as the only content', note, ''],
] as const)('a note %s is as if nobody had written it', ([, written, plain]) => {
  expect(render(written)).toBe(render(plain));
});

test.for(['{1 + 1}', '{"words"}', '{}', '{/* a */ 1}'])('%s is no note, and is left to be refused', (code) => {
  expect(toString(read(`One ${code} two.`))).toContain(code.slice(1, -1));
});

test('the anchor of a paragraph is that of its words', () => {
  const [paragraph] = getParagraphs(read(`${note} Some of ${note} us meet again.`));
  expect(paragraph && findAnchor(paragraph)).toBe('some-of-us-meet');
});
