import type { Element, Root } from 'hast';
import type { Transformer } from 'unified';
import { visit } from 'unist-util-visit';

/** Properties whose values are ids of other elements, or lists of them. */
const idLists = ['ariaDescribedBy', 'ariaLabelledBy', 'htmlFor'] as const;

/**
 * Begins every id in an entry, and every link to one, with the entry's name, so that ten entries can share a page and
 * keep the same anchors on pages of their own. The entry's name is its file's, which equals its id.
 */
export function rehypePrefixIds(): Transformer<Root> {
  return (tree, file) => {
    const prefix = `${file.stem ?? ''}-`;
    visit(tree, 'element', (element: Element) => {
      const { properties } = element;
      if (typeof properties['id'] === 'string') properties['id'] = prefix + properties['id'];
      if (typeof properties['href'] === 'string' && properties['href'].startsWith('#')) {
        properties['href'] = `#${prefix}${properties['href'].slice(1)}`;
      }
      for (const name of idLists) {
        const value = properties[name];
        if (value !== undefined && value !== null)
          properties[name] = [value].flat().map((id) => `${prefix}${String(id)}`);
      }
    });
  };
}
