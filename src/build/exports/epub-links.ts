import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Chapter } from './chapters.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget, toAbsoluteUrl } from '../../lib/site/absolute-urls.ts';

/** Turns an absolute link to the site into one within the EPUB; where that has no such place, it leads to the site. */
export type LinkResolver = (link: string) => string;

/** The file of a chapter in the EPUB. */
export const getFile = ({ name }: Pick<Chapter, 'name'>): string => `${name}.xhtml`;

/** Makes a resolver, which knows every id of the chapters. */
export function createLinkResolver(chapters: Chapter[], location: SiteLocation): LinkResolver {
  const ids = new Map(chapters.map((chapter) => [chapter, getIds(chapter.content)]));
  // A part lists its sections under the ids that their own chapters bear.
  const searched = chapters.toSorted((a, b) => Number(a.kind === 'part') - Number(b.kind === 'part'));
  return (link) => {
    const target = findTarget(link, location);
    if (target === undefined) return link;
    const { page, anchor } = target;
    const own = chapters.filter(({ folder }) => folder === page);
    const holds = (chapter: Chapter) => ids.get(chapter)?.has(anchor) === true;
    const holder = anchor === '' ? undefined : (own.find(holds) ?? searched.find(holds));
    if (holder !== undefined) return `${getFile(holder)}#${anchor}`;
    const [first] = own;
    return first === undefined ? toAbsoluteUrl(`${page}${anchor && `#${anchor}`}`, location) : getFile(first);
  };
}

function getIds(tree: Element): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.add(properties.id);
  });
  return ids;
}
