import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rehypeLabelFootnotes } from '../../../src/markdown/rehype-label-footnotes.ts';
import { renderMarkdown } from './render-markdown.ts';

const text = 'One[^drift] and two.[^the-end]\n\n[^drift]: First.\n\n[^the-end]: Second.\n';
const { document } = parseHTML(`<main>${renderMarkdown(text, { rehype: [rehypeLabelFootnotes] })}</main>`);
const getLabels = (selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('aria-label'));

test('a link to a note says what the note is on', () => {
  expect(getLabels('[data-footnote-ref]')).toEqual(['Note 1, on drift', 'Note 2, on the end']);
});

test('the way back says so too', () => {
  expect(getLabels('[data-footnote-backref]')).toEqual([
    'Back to note 1 in the text, on drift',
    'Back to note 2 in the text, on the end',
  ]);
});

test('the list of notes says whose they are', () => {
  const render = (frontmatter: object) =>
    parseHTML(renderMarkdown(text, { rehype: [rehypeLabelFootnotes] }, 'entry', { ...frontmatter })).document;
  const getName = (frontmatter: object) => render(frontmatter).querySelector('section')?.getAttribute('aria-label');
  expect(getName({ title: 'Fear of loss' })).toBe('Notes to Fear of loss');
  expect(getName({})).toBe('Notes');
});

test('a link that is no note keeps its own name', () => {
  const html = renderMarkdown('[Support](/support/)', { rehype: [rehypeLabelFootnotes] });
  expect(html).not.toContain('aria-label');
});

/** The names of the links to notes, and of the ways back. */
function readNames(prose: string): (string | null)[] {
  const html = renderMarkdown(prose, { rehype: [rehypeLabelFootnotes] }, 'entry', { title: 'Rest' });
  const links = parseHTML(html).document.querySelectorAll('[data-footnote-ref], [data-footnote-backref]');
  return [...links].map((link) => link.getAttribute('aria-label'));
}

test('a way back says the place, and the note’s name without it', () => {
  expect(readNames('One[^so-2] and again.[^so-2]\n\n[^so-2]: First.\n')).toEqual([
    'Note 1, on so 2',
    'Note 1, on so 2',
    'Back to note 1 in the text, on so 2',
    'Back to note 1 in the text, place 2, on so 2',
  ]);
});

test('a name in other letters, or in capitals, is said as it is written', () => {
  expect(readNames('One.[^émile] Two.[^The-End]\n\n[^émile]: First.\n\n[^The-End]: Second.\n').slice(0, 2)).toEqual([
    'Note 1, on émile',
    'Note 2, on the end',
  ]);
});

test('a note whose name is a number is told by the entry’s title', () => {
  expect(readNames('One.[^1]\n\n[^1]: First.\n')).toEqual(['Note 1, of Rest', 'Back to note 1 in the text, of Rest']);
});
