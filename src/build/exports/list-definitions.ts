import type { Element } from 'hast';
import { createElement, createText } from '../html/create.ts';

/** Makes a plain list of a definition list (`dl`): Markdown has none, and few e-readers show them as meant. */
export function listDefinitions({ children }: Element): Element {
  const groups = children.filter((child): child is Element => child.type === 'element' && child.tagName === 'div');
  return createElement('ul', groups.map(toItem), { className: ['facts'] });
}

function toItem(group: Element): Element {
  const parts = group.children.filter((child): child is Element => child.type === 'element');
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
