import type { Element } from 'hast';
import { createElement, createText } from '../html/create.ts';
import { listElements } from '../html/list-elements.ts';

/** Makes a plain list of a definition list (`dl`): Markdown has none, and few e-readers show them as meant. */
export const listDefinitions = (list: Element): Element =>
  createElement('ul', listGroups(list).map(toItem), { className: ['facts'] });

/** Each name of a definition list with what is said of it, whether or not a `div` holds them. */
function listGroups(list: Element): Element[][] {
  const parts = listElements(list).flatMap((child) => (child.tagName === 'div' ? listElements(child) : [child]));
  const groups: Element[][] = [];
  for (const part of parts) {
    if (part.tagName === 'dt') groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups;
}

function toItem([name, ...facts]: Element[]): Element {
  const strong = createElement('strong', name?.children ?? []);
  const [fact] = facts;
  if (facts.length > 1) {
    const items = facts.map(({ children }) => createElement('li', children));
    return createElement('li', [createElement('p', [strong]), createElement('ul', items)]);
  }
  return createElement('li', [strong, createText(' '), ...(fact?.children ?? [])]);
}
