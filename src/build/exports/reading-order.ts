import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import type { PartId } from '../../lib/site/parts.ts';
import { partIds } from '../../lib/site/parts.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget, resolveLink } from '../../lib/site/absolute-urls.ts';

/** The folders of the pages that are back matter, in the order of a book. */
export const matterFolders = ['evidence/', 'experts/', 'glossary/', 'support/', 'references/', 'about/'] as const;

/** The index of topics: links alone, so it is exported as Markdown and left out of everything else. */
export const topicsFolder = 'topics/';

/** The folder of each part's page. */
export const partFolders = partIds.map((part) => ({ part, folder: `${part}/` }));

/**
 * The folders of a part's sections, in reading order, as the part's own page lists them.
 * @param main What stands in the part's page.
 */
export function getSectionFolders(main: Element, part: PartId, location: SiteLocation): string[] {
  const links = selectAll('.section-list h2 > a:first-child', main).map(({ properties }) => String(properties['href']));
  const folders = links.map((link) => findTarget(resolveLink(link, `${part}/`, location), location)?.page ?? '');
  if (folders.length === 0 || folders.includes('')) throw new Error(`/${part}/ does not list its sections.`);
  return folders;
}
