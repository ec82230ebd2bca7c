import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Moves links from the root, as authors write them, to where the site lies.
 * @param options.base What the site lies under: `/`, or such as `/guide/`.
 */
export function rehypeBase({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && /^\/(?!\/)/.test(href)) properties['href'] = `${base}${href.slice(1)}`;
    });
  };
}
