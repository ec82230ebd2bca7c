import type { Element, ElementContent, Properties } from 'hast';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';
import { createElement, createText } from '../html/create.ts';
import { isOneOf } from '../html/prune.ts';
import { styledClasses } from './epub-styles.ts';
import { listDefinitions } from './list-definitions.ts';
import { listTable } from './list-table.ts';
import { findMark } from './marks.ts';
import { isSiteOnly } from './site-only.ts';

const keptAttributes = new Set([
  ...['id', 'lang', 'href', 'src', 'alt', 'scope', 'colSpan', 'rowSpan', 'start', 'dataFootnoteRef', 'dataFootnotes'],
]);

/** What only lays out or folds what it holds. */
const isWrapper = isOneOf(['main', 'article', 'time', 'details', 'picture']);

/** What only does so where no attribute of it is kept. */
const isBox = isOneOf(['div', 'span']);

/**
 * Copies pieces of a page without what is of use on the site alone, and makes their links absolute.
 * @param folder The page's, against which its links are resolved.
 */
export function clean(pieces: ElementContent[], folder: string, location: SiteLocation): ElementContent[] {
  const address = toAbsoluteUrl(folder, location);

  const copyAll = (nodes: ElementContent[]): ElementContent[] => nodes.flatMap(copy);

  function copy(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return node.type === 'text' ? [createText(node.value)] : [];
    if (isSiteOnly(node)) return [];
    const mark = findMark(node);
    if (mark === 'as-lists') return copyAll(listTable(node));
    if (node.tagName === 'dl') return copy(listDefinitions(node));
    if (node.tagName === 'svg') return [copyDrawing(node)];
    const children = copyAll(node.children);
    if (mark === 'unlinked') return children;
    if (node.tagName === 'summary') return unwrap(createElement('div', children));
    if (mark === 'page-only') return [createElement('section', children, { dataExport: mark })];
    if (node.tagName === 'pre' && !holdsCode(node)) return [createElement('p', children)];
    return isWrapper(node) ? children : unwrap(createElement(node.tagName, children, cleanProperties(node, address)));
  }

  return copyAll(pieces);
}

/** Whether its lines are to stay as they are; words set so, such as a citation, are a paragraph. */
const holdsCode = ({ children }: Element) =>
  children.some((child) => child.type === 'element' && child.tagName === 'code');

/** A drawing as it stands; the exports only read what is in it. */
const copyDrawing = ({ children, properties }: Element): Element =>
  createElement('svg', children, { ...properties, dataExport: undefined });

/** What a box without attributes holds: blocks, or words that make a paragraph. */
function unwrap(box: Element): ElementContent[] {
  if (!isBox(box) || Object.keys(box.properties).length > 0) return [box];
  const hasWords = box.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  return box.tagName === 'div' && hasWords ? [createElement('p', box.children)] : box.children;
}

function cleanProperties({ properties }: Element, address: string): Properties {
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => keptAttributes.has(name)));
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  const className = classes.filter((name) => styledClasses.has(String(name)));
  const addresses = Object.entries({ href: kept['href'], src: kept['src'] }).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, new URL(value, address).href]] : [],
  );
  return {
    ...kept,
    ...(className.length > 0 && { className }),
    ...Object.fromEntries(addresses),
  };
}
