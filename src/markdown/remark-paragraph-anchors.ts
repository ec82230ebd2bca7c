import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Transformer } from 'unified';
import { citationPattern } from '../lib/citations/syntax.ts';
import { getParagraphAnchor } from '../lib/site/paragraph-anchor.ts';
import { getFrontMatter } from './front-matter.ts';

/**
 * Gives every paragraph an id of its opening words, and those it had before they were changed (`formerAnchors`). Stands
 * before the plugins that change the text. `rehypePrefixIds` then begins each id with the entry's name.
 * @throws When two paragraphs begin alike; the content check has then already said so, with its lines.
 */
export function remarkParagraphAnchors(): Transformer<Root> {
  return (tree, file) => {
    const former = Object.entries((getFrontMatter(file)['formerAnchors'] ?? {}) as Record<string, string>);
    const used = new Set<string>();
    for (const paragraph of getParagraphs(tree)) {
      const anchor = findAnchor(paragraph);
      if (anchor === undefined) continue;
      if (used.has(anchor)) throw new Error(`Two paragraphs have the anchor "${anchor}".`);
      used.add(anchor);
      paragraph.data = { ...paragraph.data, hProperties: { id: anchor } };
      for (const [old, now] of former) {
        if (now === anchor) paragraph.children.unshift(toAnchor(old));
      }
    }
  };
}

/** The paragraphs that have anchors: those of the text itself, not of lists, notes and quotations. */
export const getParagraphs = (tree: Root): Paragraph[] => tree.children.filter((node) => node.type === 'paragraph');

/** A paragraph's anchor; undefined where it has no words. */
export function findAnchor(paragraph: Paragraph): string | undefined {
  return getParagraphAnchor(toString(paragraph).replaceAll(citationPattern, '')) || undefined;
}

/** An empty element with an id. */
const toAnchor = (id: string): PhrasingContent => ({
  type: 'emphasis',
  data: { hName: 'span', hProperties: { id } },
  children: [],
});
