import type { Element, Parents } from 'hast';
import { select } from 'hast-util-select';
import { hasClass } from '../html/prune.ts';

const tags = new Set(['details', 'nav', 'button', 'form', 'script', 'noscript', 'style', 'link', 'template']);

const classes = [
  ...['heading-link', 'paragraph-link', 'side-nav-place', 'page-dates', 'country-chooser'],
  ...['footnotes-label'],
  // The table after it shows the same.
  'percentage-chart',
];

/**
 * Whether an element is of use on the site alone. Whatever is paid for stands in `data-paid`, and exports sell nothing.
 */
export function isSiteOnly(element: Element, parent: Parents): boolean {
  const { properties, tagName } = element;
  if (properties['dataPaid'] !== undefined || properties['dataFootnoteBackref'] !== undefined) return true;
  if (properties['hidden'] !== undefined || tags.has(tagName)) return true;
  if (tagName === 'svg') return !isKeptDrawing(element, parent);
  if (classes.some((name) => hasClass(element, name))) return true;
  // The title that a screen reader hears after “Search for it”: the entry begins with it.
  if (hasClass(element, 'visually-hidden')) return parent.type === 'element' && parent.tagName === 'a';
  return hasClass(element, 'anchored-heading') && isCiteHeading(element);
}

/** Whether a drawing is a figure, which says something, or the emblem at the head of a section or a part. */
const isKeptDrawing = (drawing: Element, parent: Parents): boolean =>
  hasClass(drawing, 'emblem-large') ||
  (parent.type === 'element' && (hasClass(parent, 'section-figure') || hasClass(parent, 'section-header')));

/** Whether a heading is that of how its section is cited; the site's own stands on the page about the article. */
const isCiteHeading = (box: Element) => {
  const heading = select('h2', box);
  return String(heading?.properties['id']).endsWith('-cite');
};

/** Whether an element says how a section is cited. */
export const isSectionCitation = (element: Element, parent: Parents): boolean =>
  hasClass(element, 'cite-this') && parent.type === 'element' && hasClass(parent, 'section-end');
