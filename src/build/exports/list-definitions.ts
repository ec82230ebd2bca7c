import type { Element } from 'hast';
import { createElement, createText } from '../html/create.ts';

/** Makes a plain list of a definition list (`dl`): Markdown has none, and few e-readers show them as meant. */
export function listDefinitions(list: Element): Element {
  return createElement('ul', toGroups(list).map(toItem), { className: ['facts'] });
}

const getElements = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');

/** Names and what is said of them, each group in a box or begun by its name. */
function toGroups(list: Element): Element[][] {
  const groups: Element[][] = [];
  for (const element of getElements(list)) {
    if (element.tagName === 'div') groups.push(getElements(element));
    else if (element.tagName === 'dt') groups.push([element]);
    else groups.at(-1)?.push(element);
  }
  return groups;
}

function toItem(parts: Element[]): Element {
  const names = parts.filter(({ tagName }) => tagName === 'dt').flatMap(({ children }) => children);
  const facts = parts.filter(({ tagName }) => tagName === 'dd');
  const name = createElement('strong', names);
  const [fact] = facts;
  if (facts.length > 1) {
    const items = facts.map(({ children }) => createElement('li', children));
    return createElement('li', [createElement('p', [name]), createElement('ul', items)]);
  }
  return createElement('li', [name, createText(' '), ...(fact?.children ?? [])]);
}
