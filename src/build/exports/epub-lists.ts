import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { createElement, createText } from '../html/create.ts';
import { listElements } from '../html/list-elements.ts';
import { rewrite } from '../html/rewrite.ts';
import { toText } from '../../lib/text/tree-text.ts';

/**
 * Makes of a chapter’s lists and tables what small engines show right: they count the items of a list within a numbered one
 * as its own, and let the columns of a table run into each other.
 */
export const simplifyLists = (nodes: ElementContent[]): ElementContent[] =>
  rewrite(nodes, (element) => {
    const { tagName } = element;
    if (hasClass(element, 'finding-samples')) return [toLine(element)];
    if (tagName === 'ol' && listElements(element).some((item) => hasClass(item, 'reference')))
      return [{ ...element, tagName: 'ul' }];
    return tagName === 'table' ? [listRows(element)] : [element];
  });

const hasClass = ({ properties }: Element, name: string) => [properties.className].flat().includes(name);

/** The items of a list, one after the other in a paragraph. */
function toLine(list: Element): Element {
  const items = listElements(list).flatMap(({ children }, i) =>
    i === 0 ? children : [createText(' · '), ...children],
  );
  return createElement('p', items, list.properties);
}

/** A table’s rows as items: what heads each, and under it every cell by the name of its column. */
function listRows(table: Element): Element {
  const [, ...columns] = selectAll('thead th', table).map(toText);
  const items = selectAll('tbody tr', table).map((row) => {
    const [head, ...cells] = listElements(row);
    const facts = cells.flatMap(({ children }, i) => nameFact(columns[i] ?? '', children));
    return createElement('li', [createElement('p', [createElement('strong', head?.children ?? [])]), ...facts], {
      id: row.properties.id,
    });
  });
  return createElement('ul', items, { className: ['rows'] });
}

const blocks = new Set(['p', 'ul', 'ol']);
const isBlock = (node: ElementContent) => node.type === 'element' && blocks.has(node.tagName);

function nameFact(column: string, children: ElementContent[]): ElementContent[] {
  const name = createElement('em', [createText(`${column}: `)]);
  const words = children.filter((child) => !isBlock(child));
  return [createElement('p', [name, ...words]), ...children.filter(isBlock)];
}
