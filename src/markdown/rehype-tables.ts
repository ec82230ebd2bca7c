import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts each table in a box of its own that scrolls on a narrow screen, and turns column alignment into a data
 * attribute: as an inline style the content security policy would refuse it.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName === 'th' || element.tagName === 'td') {
        const { align, ...properties } = element.properties;
        element.properties = align === undefined || align === null ? properties : { ...properties, dataAlign: align };
      }
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return;
      // Focusable, so that a keyboard can scroll it.
      const properties = { className: ['table-scroll'], role: 'group', ariaLabel: 'Table', tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
    });
  };
}
