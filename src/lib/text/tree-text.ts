import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

/** What a tree says, with one space for any run of white space. */
export function toText(tree: Nodes): string {
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => {
    texts.push(value);
  });
  return texts.join('').replaceAll(/\s+/g, ' ').trim();
}
