import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';
import { labelCells } from '../lib/tables/label-cells.ts';
import { toText } from '../lib/text/tree-text.ts';

/**
 * Puts each table in a box of its own, makes the first cell of each row its header, and labels the cells, as TableBox.astro
 * does with those of components. The box is named after the columns. Column alignment becomes a data attribute: as an inline style the content security policy
 * would refuse it.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (element: Element, index, parent) => {
      if (element.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
      visit(element, 'element', prepareCell);
      labelCells(element);
      // Focusable, so that a keyboard can scroll it.
      const columns = selectAll('thead th', element).map((cell) => toText(cell));
      const ariaLabel = columns.filter(Boolean).join(', ');
      const properties = { className: ['table-scroll'], role: 'group', ariaLabel, tabIndex: 0 };
      parent.children[index] = { type: 'element', tagName: 'div', properties, children: [element] };
      return SKIP;
    });
  };
}

function prepareCell(element: Element): void {
  if (element.tagName === 'th' || element.tagName === 'td') {
    const { align, ...properties } = element.properties;
    element.properties = align === undefined || align === null ? properties : { ...properties, dataAlign: align };
  }
  if (element.tagName === 'tbody') makeRowHeaders(element);
  if (element.tagName === 'th') element.properties['scope'] ??= 'col';
}

/** What a row is about stands first in it. */
function makeRowHeaders(body: Element): void {
  for (const row of body.children) {
    const first = row.type === 'element' ? row.children.find((cell) => cell.type === 'element') : undefined;
    if (first === undefined) continue;
    first.tagName = 'th';
    first.properties = { ...first.properties, scope: 'row' };
  }
}
