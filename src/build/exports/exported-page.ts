import type { Element, Root } from 'hast';
import { select } from 'hast-util-select';
import type { Root as Markdown } from 'mdast';
import type { Site } from '../built-site/built-site.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { createElement } from '../html/create.ts';
import { toText } from '../../lib/text/tree-text.ts';
import { clean } from './clean.ts';
import { toMarkdown } from './markdown.ts';
import { getMetadata, type Metadata } from './metadata.ts';

/** What the exports ask of the built site. */
export type ExportedSite = Pick<Site, 'getPage' | 'getBytes' | 'location'>;

/** A page of the built site, read for the exports. */
export interface ExportedPage extends Metadata {
  /** Its folder below the site's, such as `the-part/the-section/`; empty for the article. */
  folder: string;
  title: string;
  /** All that stands in `main`, as Astro wrote it. */
  main: Element;
  /** What of that is exported. */
  content: Element;
  /** The same, as Markdown has it. */
  markdown: Markdown;
}

/** Reads a page of the built site. Throws when it lacks its metadata or its title. */
export const readPage = (site: ExportedSite, folder: string): ExportedPage =>
  parsePage(site.getPage(`${folder}index.html`).tree, folder, site.location);

/** Reads a page from its tree. Throws when it lacks its metadata or its title. */
export function parsePage(tree: Root, folder: string, location: SiteLocation): ExportedPage {
  const main = getElement(tree, 'main', folder);
  const title = toText(getElement(main, 'h1', folder));
  const content = createElement('section', clean(main.children, folder, location));
  return { ...getMetadata(tree, folder), folder, title, main, content, markdown: toMarkdown(content) };
}

/** The first element a selector finds. Throws when it finds none, naming the page. */
export function getElement(tree: Root | Element, selector: string, folder: string): Element {
  const element = select(selector, tree);
  if (element === undefined) throw new Error(`/${folder} has no "${selector}".`);
  return element;
}
