/** Two entries with footnotes of the same names share a page, as the ten sections do on the article's. */
import type { Element } from 'hast';
import { parseHTML } from 'linkedom';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypePrefixIds } from '../../../src/markdown/rehype-prefix-ids.ts';
import { renderMarkdown } from './render-markdown.ts';

const text =
  'A claim,[^drift] the same again,[^drift] and another.[^other]\n\n[^drift]: One note.\n\n[^other]: Another.\n';
const render = (name: string) => renderMarkdown(text, { rehype: [rehypePrefixIds] }, name);

const page = parseHTML(`<main>${render('fear-of-loss')}${render('attachment-styles')}</main>`).document;
const ids = [...page.querySelectorAll('[id]')].map((element) => element.id);
const anchors = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
const descriptions = [...page.querySelectorAll('[aria-describedby]')].map((e) => e.getAttribute('aria-describedby'));

test('begins every id with the name of its entry', () => {
  expect(ids).toEqual([
    'fear-of-loss-fnref-drift',
    'fear-of-loss-fnref-drift-2',
    'fear-of-loss-fnref-other',
    'fear-of-loss-footnote-label',
    'fear-of-loss-fn-drift',
    'fear-of-loss-fn-other',
    'attachment-styles-fnref-drift',
    'attachment-styles-fnref-drift-2',
    'attachment-styles-fnref-other',
    'attachment-styles-footnote-label',
    'attachment-styles-fn-drift',
    'attachment-styles-fn-other',
  ]);
});

test('makes every id unique on the page', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('lands every link to a note and back', () => {
  expect(anchors).toHaveLength(12);
  expect(ids).toEqual(expect.arrayContaining(anchors));
});

test('keeps a link to a note within its own entry', () => {
  expect(anchors.slice(0, 3)).toEqual(['fear-of-loss-fn-drift', 'fear-of-loss-fn-drift', 'fear-of-loss-fn-other']);
});

test('describes a note’s link by the label of its own entry', () => {
  expect(new Set(descriptions)).toEqual(new Set(['fear-of-loss-footnote-label', 'attachment-styles-footnote-label']));
});

test('leaves links to other pages as they are', () => {
  expect(renderMarkdown('[Liking](/glossary/#liking)', { rehype: [rehypePrefixIds] })).toBe(
    '<p><a href="/glossary/#liking">Liking</a></p>',
  );
});

test.for(['ariaDescribedBy', 'ariaLabelledBy', 'htmlFor'])('keeps %s within its own entry', (name) => {
  const element: Element = { type: 'element', tagName: 'p', properties: { [name]: ['one', 'two'] }, children: [] };
  unified()
    .use(rehypePrefixIds)
    .runSync({ type: 'root', children: [element] }, new VFile({ path: 'fear-of-loss.mdx' }));
  expect(element.properties[name]).toEqual(['fear-of-loss-one', 'fear-of-loss-two']);
});
