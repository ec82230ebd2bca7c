import type { Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Transformer } from 'unified';
import { citationPattern } from '../lib/citations/syntax.ts';
import { getParagraphAnchor } from '../lib/site/paragraph-anchor.ts';

/**
 * Gives every paragraph an id of its opening words. Stands before the plugins that change the text. `rehypePrefixIds` then
 * begins each id with the entry's name.
 * @throws When two paragraphs begin alike; the content check has then already said so, with its lines.
 */
export function remarkParagraphAnchors(): Transformer<Root> {
  return (tree) => {
    const used = new Set<string>();
    for (const paragraph of getParagraphs(tree)) {
      const anchor = findAnchor(paragraph);
      if (anchor === undefined) continue;
      if (used.has(anchor)) throw new Error(`Two paragraphs have the anchor "${anchor}".`);
      used.add(anchor);
      paragraph.data = { ...paragraph.data, hProperties: { id: anchor } };
    }
  };
}

/** The paragraphs that have anchors: those of the text itself, not of lists, notes and quotations. */
export const getParagraphs = (tree: Root): Paragraph[] => tree.children.filter((node) => node.type === 'paragraph');

/** A paragraph's anchor; undefined where it has no words. */
export function findAnchor(paragraph: Paragraph): string | undefined {
  return getParagraphAnchor(toString(paragraph).replaceAll(citationPattern, '')) || undefined;
}
