import type { Element, Properties } from 'hast';
import { visit } from 'unist-util-visit';
import { listDefinitions } from './list-definitions.ts';
import { listEvidenceMap } from './list-evidence-map.ts';
import { hasClass, isOneOf, prune, replace } from '../html/prune.ts';
import { isSectionCitation, isSiteOnly } from './site-only.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { resolveLink } from '../../lib/site/absolute-urls.ts';

/** Classes that `epub.css` or a later step needs; all others are dropped. */
const keptClasses = new Set([
  ...['idea', 'part-label', 'verdict', 'callout', 'callout-speaker', 'callout-provenance', 'callout-record'],
  ...['findings', 'finding-samples', 'finding-limit', 'questions', 'book-card', 'book-label', 'book-facts'],
  ...['footnotes', 'section-figure', 'figure-part', 'section-end', 'study-list', 'reference', 'reference-uses'],
  ...['term', 'term-uses', 'more', 'voices', 'section-verdict', 'support-note', 'downloads', 'facts', 'start'],
]);

const keptAttributes = [
  'id',
  'lang',
  'href',
  'scope',
  'colSpan',
  'rowSpan',
  'start',
  'dataFootnoteRef',
  'dataFootnotes',
];

/**
 * Copies a page, or a part of one, without what is of use on the site alone, and makes its links absolute.
 * @param folder The page's, against which its links are resolved.
 */
export function clean(tree: Element, folder: string, location: SiteLocation): Element {
  const copy = structuredClone(tree);
  listEvidenceMap(copy);
  prune(copy, (element, parent) => isSectionCitation(element, parent) || isSiteOnly(element, parent));
  listDefinitions(copy);
  replace(copy, isWrapper, (box) => box.children);
  replace(copy, isParagraph, (element) => [{ ...element, tagName: 'p', properties: {} }]);
  visit(copy, 'element', (element) => {
    if (element.tagName === 'svg') return 'skip';
    element.properties = cleanProperties(element.properties, folder, location);
    return undefined;
  });
  return copy;
}

/** Whether an element is a paragraph by another name. */
const isParagraph = (element: Element) => element.tagName === 'pre' || hasClass(element, 'csl-entry');

const wrapperTags = isOneOf(['main', 'article', 'time']);

/** Whether an element only lays out what it holds. */
const isWrapper = (element: Element) =>
  wrapperTags(element) ||
  hasClass(element, 'anchored-heading') ||
  hasClass(element, 'citations') ||
  (hasClass(element, 'prose') && element.properties['id'] === undefined);

function cleanProperties(properties: Properties, folder: string, location: SiteLocation): Properties {
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => keptAttributes.includes(name)));
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  const className = classes.filter((name) => keptClasses.has(String(name)));
  const { href } = kept;
  return {
    ...kept,
    ...(className.length > 0 && { className }),
    ...(typeof href === 'string' && { href: resolveLink(href, folder, location) }),
  };
}
