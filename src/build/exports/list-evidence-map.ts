import type { Element, ElementContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { hasClass, replace } from '../html/prune.ts';
import { toText } from '../html/text.ts';

/**
 * Turns the map of the evidence into lists, a study to a line: a table of eleven columns fits no telephone, and its marks
 * are not in the exports.
 */
export function listEvidenceMap(tree: Element): void {
  replace(
    tree,
    (element) => hasClass(element, 'evidence-map'),
    (table) => {
      const sections = selectAll('thead th', table)
        .slice(1)
        .map((head) => select('a', head));
      const rows = selectAll('tbody tr', table);
      const list: ElementContent[] = [];
      for (const row of rows) {
        const [head, ...cells] = row.children.filter((child): child is Element => child.type === 'element');
        if (head === undefined) continue;
        if (head.properties['scope'] === 'rowgroup') {
          list.push(createElement('p', [createElement('strong', head.children)]), createElement('ul', []));
          continue;
        }
        const links = cells.flatMap((cell, column) => toLink(cell, sections[column]));
        const items = links.flatMap((link, place) => (place === 0 ? [link] : [createText(', '), link]));
        const last = list.at(-1);
        if (last?.type === 'element')
          last.children.push(createElement('li', [...selectAll('a', head), createText(': '), ...items]));
      }
      return list;
    },
  );
}

/** A link to where the study is used, named after the section; nothing where the cell is empty. */
function toLink(cell: Element, section: Element | undefined): ElementContent[] {
  const link = select('a', cell);
  if (link === undefined || section === undefined) return [];
  return [{ ...link, children: [createText(toText(section))] }];
}
