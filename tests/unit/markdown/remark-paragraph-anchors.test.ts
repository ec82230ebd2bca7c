import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { remarkParagraphAnchors } from '../../../src/markdown/remark-paragraph-anchors.ts';
import { renderMarkdown } from './render-markdown.ts';

const render = (text: string, frontmatter: Record<string, unknown> = {}) =>
  renderMarkdown(text, { remark: [remarkParagraphAnchors] }, 'entry', frontmatter);

test('gives each paragraph an id of its opening words', () => {
  expect(render('There is an hour when it is quiet.\n\nIt helps to name it.')).toBe(
    '<p id="there-is-an-hour">There is an hour when it is quiet.</p>\n<p id="it-helps-to-name">It helps to name it.</p>',
  );
});

test('reads the opening words through emphasis, links and a break of the line', () => {
  expect(render('*There* is\n[an hour](/support/).')).toBe(
    '<p id="there-is-an-hour"><em>There</em> is\n<a href="/support/">an hour</a>.</p>',
  );
});

test('gives none to the paragraphs of a list', () => {
  expect(render('- One.\n\n- Two.')).toBe('<ul>\n<li>\n<p>One.</p>\n</li>\n<li>\n<p>Two.</p>\n</li>\n</ul>');
});

test('gives none to the paragraphs of a quotation', () => {
  expect(render('> One.')).toBe('<blockquote>\n<p>One.</p>\n</blockquote>');
});

test('gives none to the paragraphs of a note', () => {
  expect(render('A claim.[^why]\n\n[^why]: One.')).toContain('<li id="fn-why">\n<p>One. ');
});

test('does not count a citation among the opening words', () => {
  expect(render('So [@moran2020] it is.')).toBe('<p id="so-it-is">So [@moran2020] it is.</p>');
});

test('gives none to a paragraph without words', () => {
  expect(render('…')).toBe('<p>…</p>');
});

test('keeps the anchor when a citation later becomes a label', () => {
  const remark = [
    remarkParagraphAnchors,
    [remarkCitations, { formatLabel: () => 'Moran, 2020' }] as [typeof remarkCitations, object],
  ];
  expect(renderMarkdown('So [@moran2020].', { remark })).toBe(
    '<p id="so">So <span class="citations">(<a href="/references/#moran2020">Moran, 2020</a>)</span>.</p>',
  );
});

test('throws on two paragraphs that begin alike', () => {
  expect(() => render('There is an hour of quiet.\n\nThere is an hour of noise.')).toThrow(
    'Two paragraphs have the anchor "there-is-an-hour".',
  );
});
