import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import type { PartId } from '../../lib/site/parts.ts';
import { getElement, type BuiltPage } from './built-page.ts';
import { clean } from './clean.ts';
import { createElement } from '../html/create.ts';
import { hasClass, prune } from '../html/prune.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { toText } from '../html/text.ts';

/** A chapter of the article, when it is carried away as one. */
export interface Chapter {
  /** What its file is called. */
  name: string;
  title: string;
  /** The page it comes from. */
  folder: string;
  part?: PartId;
  /** A part's own chapter holds its sections; matter stands behind the text. */
  kind: 'front' | 'part' | 'section' | 'matter';
  content: Element;
}

/** The built pages, by what they are to a book. */
export interface Sources {
  article: BuiltPage;
  parts: { part: PartId; page: BuiltPage; sections: BuiltPage[] }[];
  matter: BuiltPage[];
}

/** The whole article in reading order, from the pages that say it in full. */
export function getChapters({ article, parts, matter }: Sources, location: SiteLocation): Chapter[] {
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
  ].map(raise);
}

function toChapter(page: BuiltPage, kind: Chapter['kind'], location: SiteLocation): Chapter {
  const content = clean(createBox([page.main]), page.folder, location);
  // Studies and terms have chapters of their own.
  prune(content, (element) => hasClass(element, 'section-end'));
  const name = page.folder.split('/').findLast((step) => step !== '') ?? '';
  return { name, title: page.title, folder: page.folder, kind, content };
}

/** A chapter begins with the highest heading, whichever it had on its page. */
function raise(chapter: Chapter): Chapter {
  const headings = selectAll('h1, h2, h3, h4', chapter.content);
  const [first] = headings;
  if (first?.tagName !== 'h2') return chapter;
  for (const heading of headings) heading.tagName = `h${String(Number(heading.tagName.slice(1)) - 1)}`;
  return chapter;
}

const createBox = (children: ElementContent[]) => createElement('section', structuredClone(children));
