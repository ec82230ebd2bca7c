import type { Element, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

/** Takes out of a tree every element that one of the selectors finds. */
export function prune(tree: Nodes, selectors: readonly string[]): void {
  replace(tree, selectors, () => []);
}

/** Puts what `create` returns in the place of every element that one of the selectors finds. */
export function replace(
  tree: Nodes,
  selectors: readonly string[],
  create: (element: Element) => Element['children'],
): void {
  const found = new Set<Element>(selectAll(selectors.join(', '), tree));
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || !found.has(element)) return undefined;
    found.delete(element);
    parent.children.splice(index, 1, ...create(element));
    return [SKIP, index];
  });
}
