import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import type { PartId } from '../../lib/site/parts.ts';
import { getElement, type BuiltPage } from './built-page.ts';
import { clean } from './clean.ts';
import { createElement } from '../html/create.ts';
import { hasClass, prune } from '../html/prune.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toText } from '../html/text.ts';

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
}

/** The built pages, by their place in the reading order; `matter` is back matter. */
export interface SitePages {
  article: BuiltPage;
  parts: { part: PartId; page: BuiltPage; sections: BuiltPage[] }[];
  matter: BuiltPage[];
}

/** The whole article in reading order: each section from its own page, which alone has its findings. */
export function getChapters({ article, parts, matter }: SitePages, location: SiteLocation): Chapter[] {
  const { main } = article;
  const getPiece = (selector: string) => getElement(main, selector, article.folder);
  const fromArticle = (name: string, pieces: ElementContent[]): Chapter => {
    const content = clean(createBox(pieces), article.folder, location);
    return { name, kind: 'front', folder: article.folder, content, title: toText(getElement(content, 'h1, h2', '')) };
  };
  return [
    fromArticle('short-answer', [getPiece('.short-answer')]),
    fromArticle('opening', [getPiece('header'), getPiece('.prose'), getPiece('.start')]),
    ...parts.flatMap(({ part, page, sections }) => [
      { ...toChapter(page, 'part', location), part },
      ...sections.map((section) => ({ ...toChapter(section, 'section', location), part })),
    ]),
    fromArticle('closing', [getPiece('.part:has(> .anchored-heading #closing)')]),
    ...matter.map((page) => toChapter(page, 'matter', location)),
  ].map(raiseHeadings);
}

function toChapter(page: BuiltPage, kind: Chapter['kind'], location: SiteLocation): Chapter {
  const content = clean(createBox([page.main]), page.folder, location);
  // Studies and terms have chapters of their own.
  prune(content, (element) => hasClass(element, 'section-end'));
  const name = page.folder.split('/').findLast((step) => step !== '') ?? '';
  return { name, title: page.title, folder: page.folder, kind, content };
}

/** Raises the headings of a chapter that was a passage of a page, so that it begins with an `h1`. */
function raiseHeadings(chapter: Chapter): Chapter {
  const headings = selectAll('h1, h2, h3, h4', chapter.content);
  const [first] = headings;
  if (first?.tagName !== 'h2') return chapter;
  for (const heading of headings) heading.tagName = `h${String(Number(heading.tagName.slice(1)) - 1)}`;
  return chapter;
}

const createBox = (children: ElementContent[]) => createElement('section', structuredClone(children));
