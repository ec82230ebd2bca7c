import type { PartId } from '../../lib/site/parts.ts';
import { partIds } from '../../lib/site/parts.ts';
import type { SiteLocation } from '../../lib/site/location.ts';
import { findTarget } from '../../lib/site/absolute-urls.ts';
import type { Metadata } from './metadata.ts';

/** The folders of the pages that are back matter, in the order of a book. */
export const matterFolders = [
  'evidence/',
  'claims/',
  'experts/',
  'glossary/',
  'support/',
  'references/',
  'about/',
] as const;

/** The index of topics: links alone, so it is exported as Markdown and left out of everything else. */
export const topicsFolder = 'topics/';

/** The folder of each part's page. */
export const partFolders = partIds.map((part) => ({ part, folder: `${part}/` }));

/** The folders of a part's sections, in reading order. Throws when the article has none. */
export function getSectionFolders(article: Metadata, part: PartId, location: SiteLocation): string[] {
  const folders = article.parts.flatMap((id) => findTarget(id, location)?.page ?? []);
  const own = folders.filter((folder) => folder.startsWith(`${part}/`));
  if (own.length === 0) throw new Error(`The article has no sections in /${part}/.`);
  return own;
}
