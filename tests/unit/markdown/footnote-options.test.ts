import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

const html = renderMarkdown('A claim,[^drift] and again.[^drift]\n\n[^drift]: One note.\n', {});
const { document } = parseHTML(`<main>${html}</main>`);

test('labels the notes without a heading', () => {
  expect(document.querySelector('#footnote-label')?.outerHTML).toBe(
    '<p class="footnotes-label" data-export="omit" id="footnote-label">Notes</p>',
  );
});

test('says where each way back from a note leads', () => {
  const labels = [...document.querySelectorAll('[data-footnote-backref]')].map((a) => a.getAttribute('aria-label'));
  expect(labels).toEqual(['Back to note 1 in the text', 'Back to note 1 in the text, place 2']);
});
