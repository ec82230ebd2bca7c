import type { Element, ElementContent } from 'hast';

/**
 * Copies nodes, each element being what `change` makes of it.
 * @param change Gets an element in the order of the text, with what it holds changed already; it may take both, or neither.
 */
export const rewrite = (nodes: ElementContent[], change: (element: Element) => ElementContent[]): ElementContent[] =>
  nodes.flatMap((node) =>
    node.type === 'element' ? change({ ...node, children: rewrite(node.children, change) }) : [node],
  );
