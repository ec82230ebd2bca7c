import { expect, test } from 'vitest';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { remarkParagraphAnchors } from '../../../src/markdown/remark-paragraph-anchors.ts';
import { renderMarkdown } from './render-markdown.ts';

const formatLabel = (key: string, locator?: string) => [`Label of ${key}`, locator].filter(Boolean).join(', ');
const render = (text: string) => renderMarkdown(text, { remark: [[remarkCitations, { formatLabel }]] });

/** The places a text cites works in, as recorded in its front matter. */
function getCitedPlaces(text: string): unknown {
  const frontmatter: Record<string, unknown> = {};
  const remark = [remarkParagraphAnchors, [remarkCitations, { formatLabel }] as [typeof remarkCitations, object]];
  renderMarkdown(text, { remark }, 'entry', frontmatter);
  return frontmatter['citedPlaces'];
}

test('links a citation to its reference, close to the full stop', () => {
  expect(render('They resist endings [@moran2020].')).toBe(
    '<p>They resist endings <span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>)</span>.</p>',
  );
});

test('joins several works in one pair of brackets', () => {
  expect(render('[@moran2020; @mason2012, p. 3]')).toBe(
    '<p><span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>; ' +
      '<a href="/references/#mason2012">Label of mason2012, p. 3</a>)</span></p>',
  );
});

test('links a citation within emphasis', () => {
  expect(render('*So [@moran2020]*')).toBe(
    '<p><em>So <span class="citations">(<a href="/references/#moran2020">Label of moran2020</a>)</span></em></p>',
  );
});

test('leaves code as it is', () => {
  expect(render('Write `[@moran2020]`.')).toBe('<p>Write <code>[@moran2020]</code>.</p>');
});

test('throws on a work that the label cannot be made for', () => {
  const refuse = (key: string) => {
    throw new Error(`No reference "${key}".`);
  };
  expect(() => renderMarkdown('[@moran202]', { remark: [[remarkCitations, { formatLabel: refuse }]] })).toThrow(
    'No reference "moran202".',
  );
});

test('records a cited work with the name and the anchor of its paragraph', () => {
  expect(getCitedPlaces('Nobody knows.\n\nThey resist endings [@moran2020].')).toEqual([
    { key: 'moran2020', name: 'paragraph 2', anchor: 'they-resist-endings' },
  ]);
});

test('records each work of a group', () => {
  expect(getCitedPlaces('So it is [@moran2020; @mason2012, p. 3].')).toEqual([
    { key: 'moran2020', name: 'paragraph 1', anchor: 'so-it-is' },
    { key: 'mason2012', name: 'paragraph 1', anchor: 'so-it-is' },
  ]);
});

test('records a paragraph that has no words without an anchor', () => {
  expect(getCitedPlaces('[@moran2020]')).toEqual([{ key: 'moran2020', name: 'paragraph 1' }]);
});

test('records a note by its number and its own anchor', () => {
  expect(getCitedPlaces('A claim.[^Why]\n\n[^Why]: So [@moran2020].')).toEqual([
    { key: 'moran2020', name: 'note 1', anchor: 'fn-why' },
  ]);
});

test('records a note by the number a reader sees, whatever the order of the notes in the file', () => {
  const text = 'One.[^first] Two.[^second]\n\n[^second]: So [@moran2020].\n\n[^first]: Words.';
  expect(getCitedPlaces(text)).toEqual([{ key: 'moran2020', name: 'note 2', anchor: 'fn-second' }]);
});

test('records a list and a table as places without an anchor', () => {
  expect(getCitedPlaces('- So [@moran2020].\n\n| Claim |\n| --- |\n| So [@mason2012] |')).toEqual([
    { key: 'moran2020', name: 'list' },
    { key: 'mason2012', name: 'table' },
  ]);
});

test('records a quotation as a place without an anchor', () => {
  expect(getCitedPlaces('> So [@moran2020].')).toEqual([{ key: 'moran2020', name: 'quotation' }]);
});

test('records a block that has no name as elsewhere in the text', () => {
  expect(getCitedPlaces('# So [@moran2020]')).toEqual([{ key: 'moran2020', name: 'elsewhere in the text' }]);
});

test('does not count a list among the paragraphs', () => {
  expect(getCitedPlaces('- One.\n\nThen two [@moran2020].')).toEqual([
    { key: 'moran2020', name: 'paragraph 1', anchor: 'then-two' },
  ]);
});

test('records nothing of a text that cites nothing', () => {
  expect(getCitedPlaces('Words.')).toEqual([]);
});
