import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { rehypeMarginNotes } from '../../../src/markdown/rehype-margin-notes.ts';
import { rehypeSeparateFootnotes } from '../../../src/markdown/rehype-separate-footnotes.ts';
import { renderMarkdown } from './render-markdown.ts';

function getNumbers(text: string): string[] {
  const html = renderMarkdown(`${text}\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.\n`, {
    rehype: [rehypeSeparateFootnotes, rehypeMarginNotes],
  });
  const { document } = parseHTML(`<main>${html}</main>`);
  return [...document.querySelectorAll('sup:has([data-footnote-ref])')].map(({ textContent }) => textContent);
}

test('parts the numbers of notes that follow one another', () => {
  expect(getNumbers('A claim.[^a][^b][^c]')).toEqual(['1,', '2,', '3']);
});

test('leaves numbers apart that stand apart', () => {
  expect(getNumbers('One[^a] and[^b] [^c]')).toEqual(['1', '2', '3']);
});

test('gives each of them its own copy in the margin', () => {
  const html = renderMarkdown('A claim.[^a][^b]\n\n[^a]: A.\n\n[^b]: B.\n', {
    rehype: [rehypeSeparateFootnotes, rehypeMarginNotes],
  });
  const { document } = parseHTML(`<main>${html}</main>`);
  expect([...document.querySelectorAll('p > *')].slice(0, 4).map(({ textContent }) => textContent.trim())).toEqual([
    '1,',
    'A.',
    '2',
    'B.',
  ]);
});
