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
  const ids = chapters.flatMap((chapter) => getIds(chapter.content).map((id) => ({ id, chapter })));
  const pages = indexFirst(chapters, ({ folder }) => folder);
  const placesOnPage = indexFirst(ids, ({ chapter, id }) => `${chapter.folder}#${id}`);
  // A part lists its sections under the ids that their own chapters bear.
  const places = indexFirst(
    ids.toSorted((a, b) => Number(a.chapter.kind === 'part') - Number(b.chapter.kind === 'part')),
    ({ id }) => id,
  );
  return (link) => {
    const target = findTarget(link, location);
    if (target === undefined) return link;
    const { page, anchor } = target;
    const place = placesOnPage.get(`${page}#${anchor}`) ?? places.get(anchor);
    if (place !== undefined) return `${getFile(place.chapter)}#${anchor}`;
    const first = pages.get(page);
    return first === undefined ? toAbsoluteUrl(`${page}${anchor && `#${anchor}`}`, location) : getFile(first);
  };
}

/** The first of the items that have a key, by that. */
const indexFirst = <Item>(items: Item[], getKey: (item: Item) => string): Map<string, Item> =>
  new Map(items.toReversed().map((item) => [getKey(item), item]));

function getIds(tree: Element): string[] {
  const ids: string[] = [];
  visit(tree, 'element', ({ properties }) => {
    if (properties.id !== undefined) ids.push(properties.id);
  });
  return ids;
}
