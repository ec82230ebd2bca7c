import remarkMdx from 'remark-mdx';
import { describe, expect, test } from 'vitest';
import { remarkTerms } from '../../../src/markdown/remark-terms.ts';
import { renderMarkdown } from './render-markdown.ts';

const terms = [
  { id: 'liking', forms: ['liking'] },
  { id: 'wanting', forms: ['wanting'] },
];
const plugin: [typeof remarkTerms, Parameters<typeof remarkTerms>[0]] = [remarkTerms, { readTerms: () => terms }];

const render = (text: string) => renderMarkdown(text, { remark: [plugin] });

/** The terms marked in a text, as recorded in its front matter. */
function getMarkedTerms(text: string, unmarkedTerms?: string[]): unknown {
  const frontmatter: Record<string, unknown> = unmarkedTerms === undefined ? {} : { unmarkedTerms };
  renderMarkdown(text, { remark: [remarkMdx, plugin] }, 'entry', frontmatter);
  return frontmatter['markedTerms'];
}

test('links a term to its definition', () => {
  expect(render('Then liking fades.')).toBe(
    '<p>Then <a href="/glossary/#liking" class="term-link">liking</a> fades.</p>',
  );
});

test('links the first use alone', () => {
  expect(render('Liking is not\n\nmore liking.')).toBe(
    '<p><a href="/glossary/#liking" class="term-link">Liking</a> is not</p>\n<p>more liking.</p>',
  );
});

test('links a term within emphasis', () => {
  expect(render('*liking*')).toBe('<p><em><a href="/glossary/#liking" class="term-link">liking</a></em></p>');
});

test('records the terms marked, in their order', () => {
  expect(getMarkedTerms('From wanting to liking.\n\n- And liking again.')).toEqual(['wanting', 'liking']);
});

test('records that none is marked', () => {
  expect(getMarkedTerms('Words.')).toEqual([]);
});

test('leaves alone the terms that the front matter leaves out', () => {
  expect(getMarkedTerms('From wanting to liking.', ['wanting'])).toEqual(['liking']);
});

test('finds a term added since the last entry', () => {
  const growing = [{ id: 'liking', forms: ['liking'] }];
  const remark = [[remarkTerms, { readTerms: () => growing }] as [typeof remarkTerms, object]];
  renderMarkdown('Liking.', { remark });
  growing.push({ id: 'rest', forms: ['rest'] });
  expect(renderMarkdown('Rest.', { remark })).toBe('<p><a href="/glossary/#rest" class="term-link">Rest</a>.</p>');
});

describe('a term is not marked', () => {
  test.for([
    ['in a heading', '# Liking'],
    ['in a link', '[liking](/support/)'],
    ['in a link whose address stands elsewhere', '[liking][there]\n\n[there]: /support/'],
    ['in a block quotation', '> liking'],
    ['in code', '`liking`'],
    ['in a component within a line', 'So <ExpertCallout expert="one">liking</ExpertCallout>.'],
    ['in a component on lines of its own', '<ExpertCallout expert="one">\n  liking\n</ExpertCallout>'],
    ['in quotation marks', 'They call it “liking more”.'],
  ] as const)('%s', ([, text]) => {
    expect(getMarkedTerms(text)).toEqual([]);
  });
});

test('marks the first use after one that stands where none is marked', () => {
  expect(render('> liking\n\nSo “liking” is liking.')).toBe(
    '<blockquote>\n<p>liking</p>\n</blockquote>\n' +
      '<p>So “liking” is <a href="/glossary/#liking" class="term-link">liking</a>.</p>',
  );
});

test('does not mark a term in quotation marks whose words are in part emphasised', () => {
  expect(getMarkedTerms('They say “it is *not* liking”.')).toEqual([]);
});
