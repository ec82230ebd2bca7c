import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Undoes GFM's task lists, which `remark-gfm` has no setting for: a box nobody can tick is not prose. */
export function remarkNoTaskLists() {
  return (tree: Root) => {
    visit(tree, 'listItem', (item) => {
      if (typeof item.checked !== 'boolean') return;
      const [first] = item.children;
      const box = { type: 'text' as const, value: item.checked ? '[x] ' : '[ ] ' };
      item.checked = null;
      if (first?.type === 'paragraph') first.children.unshift(box);
    });
  };
}
