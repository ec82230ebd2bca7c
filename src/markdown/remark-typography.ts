import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { keepTogether } from '../schemas/typography.ts';

/**
 * Keeps together what no line may part. Stands after the plugins that read the text; the quotation marks are Astro's
 * work, which sees those that open in one node and close in another. Code is no text, so it is left alone.
 */
export function remarkTypography() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = keepTogether(node.value);
    });
  };
}
