import type { Element, ElementContent, Root, RootContent } from 'hast';
import { select } from 'hast-util-select';
import { visit } from 'unist-util-visit';

/**
 * Puts a comma after the number of a note that another follows at once: 1,2 would else be read as 12. Must run before
 * `rehypeMarginNotes`.
 */
export function rehypeSeparateFootnotes() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element, index, parent) => {
      const next = index === undefined ? undefined : parent?.children[index + 1];
      if (isNumber(element) && isNumber(next)) element.children.push({ type: 'text', value: ',' });
    });
  };
}

/** Whether a node is the raised number of a note. */
const isNumber = (node: RootContent | ElementContent | undefined): boolean =>
  node?.type === 'element' && node.tagName === 'sup' && select('[data-footnote-ref]', node) !== undefined;
