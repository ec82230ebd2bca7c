import type { PartId } from '../../lib/site/parts.ts';
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

/** A part of the article: the folder of its page, and of each of its sections. */
interface PartFolders {
  part: PartId;
  folder: string;
  sections: string[];
}

/** The parts of the article, in reading order: each is the folder that its sections stand in. Throws when there is none. */
export function getPartFolders(article: Metadata, location: SiteLocation): PartFolders[] {
  const folders = article.parts.flatMap((id) => findTarget(id, location)?.page ?? []);
  if (folders.length === 0) throw new Error('The article has no sections.');
  const parts = Map.groupBy(folders, (folder) => folder.split('/')[0] ?? '');
  return [...parts].map(([part, sections]) => ({ part, folder: `${part}/`, sections }));
}
