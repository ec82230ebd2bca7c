import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { convertFootnotes } from '../../../../src/build/exports/epub-notes.ts';
import { toXhtml } from '../../../../src/build/exports/xhtml.ts';
import { createElement } from '../../../../src/build/html/create.ts';
import { parseHtml } from '../../../../src/build/html/parse-html.ts';
import { prune } from '../../../../src/build/html/prune.ts';
import { select } from 'hast-util-select';
import { renderMarkdown } from '../../markdown/render-markdown.ts';

/** The notes of a text as an e-reader has them, after the exports have taken out what is of use on the site alone. */
function convert(text: string): Document {
  const body = select('body', parseHtml(renderMarkdown(text, {})));
  if (body === undefined) throw new Error('There is no body.');
  prune(body, ({ properties }) => properties['dataFootnoteBackref'] !== undefined);
  return parseHTML(toXhtml(createElement('main', convertFootnotes(body.children)))).document;
}

const toWords = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const readLinks = (document: Document) =>
  [...document.querySelectorAll('[role="doc-backlink"]')].map((link) => [link.textContent, link.getAttribute('href')]);
const readIds = (document: Document) =>
  [...document.querySelectorAll('[role="doc-noteref"]')].map(({ id }) => `#${id}`);
const readNotes = (document: Document) =>
  [...document.querySelectorAll('aside')].map(({ textContent }) => toWords(textContent));

test('a note that is referred to twice leads back to each place', () => {
  const document = convert('One[^a] and two[^b] and again.[^a]\n\n[^a]: First.\n\n[^b]: Second.\n');
  expect(readNotes(document)).toEqual(['1. First. Place 2', '2. Second.']);
  expect(readIds(document)).toEqual(['#fnref-a', '#fnref-b', '#fnref-a-2']);
  expect(readLinks(document)).toEqual([
    ['1.', '#fnref-a'],
    ['Place 2', '#fnref-a-2'],
    ['2.', '#fnref-b'],
  ]);
});

test('a note of two paragraphs has both, the ways back at its beginning and at its end', () => {
  const document = convert('One[^a] and again.[^a]\n\n[^a]: First.\n\n    And so.\n');
  expect([...document.querySelectorAll('aside > p')].map(({ textContent }) => toWords(textContent))).toEqual([
    '1. First.',
    'And so. Place 2',
  ]);
});
