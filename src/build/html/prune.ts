import type { Element, Nodes, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

type Test = (element: Element, parent: Parents) => boolean;

/** Takes out of a tree every element that passes a test. */
export function prune(tree: Nodes, test: Test): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || !test(element, parent)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Whether an element is one of those. */
export const isOneOf = (names: readonly string[]) => {
  const set = new Set(names);
  return ({ tagName }: Element): boolean => set.has(tagName);
};
