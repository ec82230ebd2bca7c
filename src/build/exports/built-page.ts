import type { Site } from '../built-site/built-site.ts';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { getNewest } from '../../lib/text/day.ts';
import { parseHtml } from '../html/parse-html.ts';
import { toText } from '../html/text.ts';

/** A page of the built site, read for the exports. */
export interface BuiltPage {
  /** Its folder below the site's, such as `purposes/attachment-styles/`; empty for the article. */
  folder: string;
  title: string;
  description: string;
  /** Days, as `2026-11-24`. */
  published: string;
  reviewed: string;
  /** When it was last read through or corrected, whichever was later. */
  modified: string;
  /** All that stands in `main`. */
  main: Element;
}

/** Reads a page of the built site. Throws when it lacks its dates, its description or its title. */
export const readPage = (site: Site, folder: string): BuiltPage =>
  parsePage2(site.getPage(`${folder}index.html`).tree, folder);

/** Reads a page from its HTML. Throws when it lacks its dates, its description or its title. */
export function parsePage(html: string, folder: string): BuiltPage {
  return parsePage2(parseHtml(html), folder);
}
function parsePage2(page: Root, folder: string): BuiltPage {
  const main = getElement(page, 'main', folder);
  const [published, reviewed] = selectAll('.page-dates time', main).map((time) => time.properties['dateTime']);
  if (typeof published !== 'string' || typeof reviewed !== 'string') throw new Error(`/${folder} is not dated.`);
  const corrected = selectAll('.page-corrections time', main).map((time) => String(time.properties['dateTime']));
  const modified = getNewest([reviewed, ...corrected]);
  const description = getElement(page, 'meta[name=description]', folder).properties['content'];
  const title = toText(getElement(main, 'h1', folder));
  return { folder, title, description: String(description), published, reviewed, modified, main };
}

/** The first element a selector finds. Throws when it finds none, naming the page. */
export function getElement(tree: Root | Element, selector: string, folder: string): Element {
  const element = select(selector, tree);
  if (element === undefined) throw new Error(`/${folder} has no "${selector}".`);
  return element;
}
