import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Chapter } from './chapters.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget, toAddress } from '../../lib/site/absolute-urls.ts';

/** Leads a link of the site into the book, or out of it to the site where the book has no such place. */
export type LinkFinder = (link: string) => string;

/** The file of a chapter in the book. */
export const getFile = ({ name }: Pick<Chapter, 'name'>): string => `${name}.xhtml`;

/** Learns where in the book everything is that can be linked to. */
export function createLinkFinder(chapters: Chapter[], location: SiteLocation): LinkFinder {
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
    return first === undefined ? toAddress(`${page}${anchor && `#${anchor}`}`, location) : getFile(first);
  };
}

function getIds(tree: Element): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.add(properties.id);
  });
  return ids;
}
