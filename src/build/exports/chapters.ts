import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Root as Markdown } from 'mdast';
import type { PartId } from '../../lib/site/parts.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { createElement } from '../html/create.ts';
import { rewrite } from '../html/rewrite.ts';
import { toText } from '../../lib/text/tree-text.ts';
import { clean } from './clean.ts';
import { getElement, type ExportedPage } from './exported-page.ts';
import { toChapterMarkdown, toMarkdown } from './markdown.ts';

/** A chapter of the article, as the EPUB and `llms-full.txt` have it. */
export interface Chapter {
  /** Name of its file in the EPUB, without the ending. */
  name: string;
  title: string;
  /** The page it comes from. */
  folder: string;
  part?: PartId;
  /** A part's chapter comes before those of its sections; `matter` is back matter, such as the glossary. */
  kind: 'front' | 'part' | 'section' | 'matter';
  content: Element;
  markdown: Markdown;
}

/** The built pages, by their place in the reading order; `matter` is back matter. */
export interface SitePages {
  article: ExportedPage;
  parts: { part: PartId; page: ExportedPage; sections: ExportedPage[] }[];
  matter: ExportedPage[];
}

/** The whole article in reading order: each section from its own page, which alone has its findings. */
export function getChapters({ article, parts, matter }: SitePages, location: SiteLocation): Chapter[] {
  const fromArticle = (name: string) => cutChapter(article, name, location);
  return [
    fromArticle('short-answer'),
    fromArticle('opening'),
    ...parts.flatMap(({ part, page, sections }) => [
      { ...toChapter(page, 'part'), part },
      ...sections.map((section) => ({ ...toChapter(section, 'section'), part })),
    ]),
    fromArticle('closing'),
    ...matter.map((page) => toChapter(page, 'matter')),
  ];
}

/** A page as a chapter. */
function toChapter({ folder, title, content, markdown }: ExportedPage, kind: Chapter['kind']): Chapter {
  const name = folder.split('/').findLast((step) => step !== '') ?? '';
  const isPageOnly = (element: Element) => element.properties['dataExport'] === 'page-only';
  const children = rewrite(content.children, (element) => (isPageOnly(element) ? [] : [element]));
  return { name, title, folder, kind, content: { ...content, children }, markdown: toChapterMarkdown(markdown) };
}

/** The pieces of the article that bear a chapter's name. */
function cutChapter({ folder, main }: ExportedPage, name: string, location: SiteLocation): Chapter {
  const pieces = clean(selectAll(`[data-export-chapter="${name}"]`, main), folder, location);
  const content = raiseHeadings(createElement('section', pieces));
  const title = toText(getElement(content, 'h1', `${folder}#${name}`));
  return { name, title, folder, kind: 'front', content, markdown: toMarkdown(content) };
}

/** Raises the headings of a chapter that was a passage of a page, so that it begins with an `h1`. */
function raiseHeadings(content: Element): Element {
  if (select('h1, h2', content)?.tagName !== 'h2') return content;
  const raise = (name: string) => name.replace(/^h[2-4]$/, (heading) => `h${String(Number(heading[1]) - 1)}`);
  const children = rewrite(content.children, (element) => [{ ...element, tagName: raise(element.tagName) }]);
  return { ...content, children };
}
