import type { Element, ElementContent } from 'hast';
import { isOneOf, replace } from '../html/prune.ts';

const create = (tagName: string, children: ElementContent[], className?: string): Element => ({
  type: 'element',
  tagName,
  properties: className === undefined ? {} : { className: [className] },
  children,
});

/**
 * Turns definition lists (`dl`) into plain lists: Markdown has none, and few e-readers show them as meant.
 */
export function listDefinitions(tree: Element): void {
  replace(tree, isOneOf(['dl']), ({ children }) => {
    const groups = children.filter((child): child is Element => child.type === 'element' && child.tagName === 'div');
    return [create('ul', groups.map(toItem), 'facts')];
  });
}

function toItem(group: Element): Element {
  const parts = group.children.filter((child): child is Element => child.type === 'element');
  const names = parts.filter(({ tagName }) => tagName === 'dt').flatMap(({ children }) => children);
  const facts = parts.filter(({ tagName }) => tagName === 'dd');
  const name = create('strong', names);
  const [fact] = facts;
  if (facts.length > 1) {
    const items = facts.map(({ children }) => create('li', children));
    return create('li', [create('p', [name]), create('ul', items)]);
  }
  return create('li', [name, { type: 'text', value: ' ' }, ...(fact?.children ?? [])]);
}
