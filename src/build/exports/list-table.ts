import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { listElements } from '../html/list-elements.ts';
import { toText } from '../../lib/text/tree-text.ts';

/**
 * Makes lists of a table of marks, a row to a line: the map of the evidence has eleven columns, which fit no telephone, and
 * its marks are not in the exports.
 */
export function listTable(table: Element): ElementContent[] {
  const columns = selectAll('thead th', table)
    .slice(1)
    .map((head) => select('a', head));
  const list: Element[] = [];
  for (const row of selectAll('tbody tr', table)) {
    const [head, ...cells] = listElements(row);
    if (head === undefined) continue;
    if (head.properties['scope'] === 'rowgroup') {
      list.push(createElement('p', [createElement('strong', head.children)]), createElement('ul', []));
      continue;
    }
    const links = cells.flatMap((cell, place) => toLink(cell, columns[place]));
    const items = links.flatMap((link, place) => (place === 0 ? [link] : [createText(', '), link]));
    list.at(-1)?.children.push(createElement('li', [...selectAll('a', head), createText(': '), ...items]));
  }
  return list;
}

/** A link to where the mark leads, named after the column; nothing where the cell is empty. */
function toLink(cell: Element, column: Element | undefined): ElementContent[] {
  const link = select('a', cell);
  if (link === undefined || column === undefined) return [];
  return [{ ...link, children: [createText(toText(column))] }];
}
