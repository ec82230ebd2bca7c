import type { Element, Root } from 'hast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Site, WrittenPage } from '../built-site/built-site.ts';
import { escapeXml } from '../../lib/text/escape-xml.ts';
import { findFormerAnchors, pageHead } from './former-anchors.ts';
import { toAddress, type Moves } from './find-forwards.ts';

/**
 * Puts into each page the anchors it had before: an empty element where each leads now. A server is not told of anchors, and
 * a script would be too late, or not run.
 */
export function forwardAnchors(site: Site, { moved, promises, forwards }: Moves): void {
  const leadsTo = new Map(forwards.map(({ from, to }) => [from, to]));
  const promised = Map.groupBy(
    promises.map((address) => address.slice(1).split('#')),
    ([folder = '']) => leadsTo.get(folder) ?? folder,
  );
  for (const page of site.pages) {
    const folder = toAddress(page.path);
    const elements = findPlaces(page.tree);
    const anchors = (promised.get(folder) ?? []).flatMap(([, anchor]) => anchor ?? []);
    const ids = new Set(elements.keys());
    for (const [old, place] of findFormerAnchors(folder, ids, moved, anchors))
      addAnchor(site, page, old, elements.get(place));
  }
}

/** The elements of a page that have an id, but for drawings, by it; and the one that heads it. */
function findPlaces(tree: Root): Map<string, Element> {
  const places = new Map<string, Element>();
  visit(tree, 'element', (element) => {
    const id = element.properties['id'];
    if (element.tagName === 'h1') places.set(pageHead, element);
    if (typeof id === 'string' && !places.has(id)) places.set(id, element);
    return element.tagName === 'svg' ? SKIP : undefined;
  });
  return places;
}

function addAnchor(site: Site, { path }: WrittenPage, id: string, place: Element | undefined): void {
  const start = place === undefined ? undefined : findHolder(place).data?.position?.opening?.end.offset;
  if (start !== undefined) site.change(path, { start, end: start, text: `<span id="${escapeXml(id)}"></span>` });
}

/** What may hold another element without a trace: words, and no list. */
const holders = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'li',
  'summary',
  'figcaption',
  'dt',
  'dd',
  'td',
  'th',
  'span',
  'a',
]);

/** An element, or the first within it that may hold another and is shown. */
function findHolder(place: Element): Element {
  let holder: Element | undefined;
  visit(place, 'element', (element) => {
    if (element.tagName === 'svg' || element.properties['hidden'] !== undefined) return SKIP;
    if (!holders.has(element.tagName)) return undefined;
    holder = element;
    return EXIT;
  });
  return holder ?? place;
}
