import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rehypeMarginNotes } from '../../../src/markdown/rehype-margin-notes.ts';
import { rehypePrefixIds } from '../../../src/markdown/rehype-prefix-ids.ts';
import { renderMarkdown } from './render-markdown.ts';

function render(text: string): Document {
  const html = renderMarkdown(text, { rehype: [rehypeMarginNotes] });
  return parseHTML(`<main>${html}</main>`).document;
}

const getNotes = (document: Document) => [...document.querySelectorAll('.margin-note')];
/** White space at a note's end is seen nowhere. */
const getTexts = (document: Document) => getNotes(document).map(({ textContent }) => textContent.trim());

test('puts a copy of a footnote right after its number', () => {
  const [note] = getNotes(render('A claim,[^why] and more.\n\n[^why]: Because.\n'));
  expect(note?.outerHTML).toMatch(/^<span class="margin-note"[^>]*>Because\.\s*<\/span>$/);
  expect(note?.previousElementSibling?.tagName).toBe('SUP');
});

test('leaves the list at the end as it is', () => {
  const document = render('A claim.[^why]\n\n[^why]: Because.\n');
  expect(document.querySelector('.footnotes li p')?.textContent).toMatch(/^Because\. ↩/);
});

test('leaves out the way back, which leads from the list alone', () => {
  const [note] = getNotes(render('A claim.[^why]\n\n[^why]: Because.\n'));
  expect(note?.querySelector('[data-footnote-backref]')).toBeNull();
});

test('keeps emphasis and links within a note', () => {
  const [note] = getNotes(render('A claim.[^why]\n\n[^why]: As *she* [says](/about/).\n'));
  expect(note?.innerHTML.trim()).toBe('As <em>she</em> <a href="/about/">says</a>.');
});

test('gives a paragraph with two notes both, each after its own number', () => {
  const document = render('One[^a] and two.[^b]\n\n[^a]: First.\n\n[^b]: Second.\n');
  expect(getTexts(document)).toEqual(['First.', 'Second.']);
  expect(getNotes(document).map((note) => note.previousElementSibling?.textContent)).toEqual(['1', '2']);
});

test('repeats a note at each place that refers to it', () => {
  expect(getTexts(render('One[^a] and again.[^a]\n\n[^a]: First.\n'))).toEqual(['First.', 'First.']);
});

test('joins a note of two paragraphs, and puts no paragraph within another', () => {
  const [note] = getNotes(render('A claim.[^why]\n\n[^why]: Because.\n\n    And so.\n'));
  expect(note?.querySelector('p')).toBeNull();
  expect(note?.textContent.trim()).toBe('Because. And so.');
});

test('adds nothing to a text without notes', () => {
  expect(renderMarkdown('No notes at all.\n', { rehype: [rehypeMarginNotes] })).toBe('<p>No notes at all.</p>');
});

test('finds the notes when ids get the entry’s name afterwards', () => {
  const html = renderMarkdown(
    'A claim.[^why]\n\n[^why]: Because.\n',
    { rehype: [rehypeMarginNotes, rehypePrefixIds] },
    'fear-of-loss',
  );
  expect(html).toContain(
    '</sup><span class="margin-note" role="note" aria-label="Note 1" data-number="1" hidden>Because.',
  );
});
