import type { Nodes, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import type { Passage } from '../../lib/search-records/passages.ts';
import { toText } from '../../lib/text/tree-text.ts';

/** The part of a page that is read; its attribute is taken out again by `src/build/marks/`. */
export const readSelector = 'main[data-indexed]';

/** What says nothing of its page, or stands on another where it is found as well. */
const unread = [
  'h1, nav, svg, script, style, button, select, [hidden], [data-export="omit"], [data-indexed="omit"]',
  '.part-label, .section-strip, .section-ways, .section-end, .page-dates, .page-corrections',
  '.citations, .margin-note, .finding-samples, .reference-uses, .fold-count, a[href^="https://doi.org/"]',
  '[data-paid]',
].join(', ');

const headings = 'h2, h3';

/** Around all other elements words are apart. */
const inline = new Set(['a', 'abbr', 'b', 'cite', 'dfn', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup', 'time']);

/**
 * Reads the passages of a page, in their order; none of a page that is not to be read.
 * @param isEntry Whether an anchor is that of an entry, which begins a passage without a heading.
 */
export function readPassages(tree: Root, isEntry: (id: string) => boolean): Passage[] {
  const body = select(readSelector, tree);
  if (body === undefined) return [];
  const excluded = new Set(selectAll(unread, body));
  const passages: Passage[] = [];
  const begin = (passage: Passage) => {
    passages.push(passage);
    return passage;
  };
  let current = begin({ id: '', title: '', text: '' });
  const read = (node: Nodes) => {
    if (node.type === 'text') current.text += node.value;
    if (node.type !== 'element' || excluded.has(node)) return;
    const id = String(node.properties.id ?? '');
    if (id !== '' && matches(headings, node)) {
      current = begin({ id, title: toText(node), text: '' });
      return;
    }
    if (id !== '' && isEntry(id)) current = begin({ id, title: '', text: '' });
    for (const child of node.children) read(child);
    if (!inline.has(node.tagName)) current.text += ' ';
  };
  for (const child of body.children) read(child);
  return passages
    .map((passage) => ({
      ...passage,
      text: passage.text
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ (?=[.,;:])/g, '')
        .trim(),
    }))
    .filter(({ text }) => text !== '');
}
