import type { Element } from 'hast';
import { isOneOf } from '../html/prune.ts';
import { findMark } from './marks.ts';

/** Controls, ways around the site, and what is for the browser. */
const isControl = isOneOf([
  ...['nav', 'button', 'form', 'label', 'script', 'noscript', 'style', 'link', 'template', 'source'],
]);

/**
 * Whether an element is of use on the site alone. Whatever is paid for stands in `data-paid`, and exports sell nothing.
 */
export function isSiteOnly(element: Element): boolean {
  const { dataPaid, dataFootnoteBackref, hidden } = element.properties;
  if (dataPaid !== undefined || dataFootnoteBackref !== undefined || hidden !== undefined) return true;
  const mark = findMark(element);
  return mark === 'omit' || isControl(element) || (element.tagName === 'svg' && mark !== 'keep');
}
