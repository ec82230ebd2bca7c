import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { visit } from 'unist-util-visit';
import { toText } from '../text/tree-text.ts';

/** What each element of a table is; as blocks, on a narrow screen, browsers would not know any more. */
const roles: Record<string, string> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
};

/** Says of each element of a table what it is, and of each cell of its body in which column it stands (`data-label`). */
export function labelCells(table: Element): void {
  const columns = selectAll('thead th', table).map(toText);
  visit(table, 'element', (element) => {
    const role = element.tagName === 'th' ? getHeaderRole(element) : roles[element.tagName];
    if (role !== undefined) element.properties['role'] = role;
  });
  for (const row of selectAll('tbody tr', table)) {
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== 'element') continue;
      if (cell.tagName === 'td') cell.properties['dataLabel'] = columns[column];
      column += Number(cell.properties['colSpan'] ?? 1);
    }
  }
}

const getHeaderRole = ({ properties }: Element) =>
  String(properties['scope']).startsWith('row') ? 'rowheader' : 'columnheader';
