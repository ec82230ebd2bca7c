import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { PartId } from '../../lib/site/parts.ts';
import { partIds } from '../../lib/site/parts.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget, toWholeLink } from '../../lib/site/absolute-urls.ts';

/** The folders of the pages that stand behind the article, in the order in which a book would bring them. */
export const matterFolders = ['evidence/', 'experts/', 'glossary/', 'support/', 'references/', 'about/'] as const;

/** The page that is a list of links and nothing else: in a book, its index would lead to pages that are not there. */
export const topicsFolder = 'topics/';

/** The folder of each part's page. */
export const partFolders = partIds.map((part) => ({ part, folder: `${part}/` }));

/**
 * The folders of a part's sections, in reading order, as the part's own page lists them.
 * @param main What stands in the part's page.
 */
export function getSectionFolders(main: Element, part: PartId, location: SiteLocation): string[] {
  const links = selectAll('.section-list h2 > a:first-child', main).map(({ properties }) => String(properties['href']));
  const folders = links.map((link) => findTarget(toWholeLink(link, `${part}/`, location), location)?.page ?? '');
  if (folders.length === 0 || folders.includes('')) throw new Error(`/${part}/ does not list its sections.`);
  return folders;
}
