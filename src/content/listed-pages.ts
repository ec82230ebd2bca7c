/** The pages that search engines are to find. */
import type { PageData } from '../schemas/page.ts';
import { getPagePath, getSectionPath } from '../lib/site/addresses.ts';
import type { ListedPage } from '../lib/site/sitemap.ts';
import { getChanges, getPages, getSections } from './entries.ts';
import { getCorrections } from './corrections.ts';
import { getNewest } from '../lib/text/day.ts';

/**
 * Every page with content of its own. The article is as new as the newest of its sections, and the page about it as the
 * last change it lists.
 */
export async function getListedPages(): Promise<ListedPage[]> {
  const corrections = await getCorrections();
  const getDay = (path: string, { published, reviewed }: Dated) =>
    getNewest([published, reviewed, ...(corrections.get(path) ?? []).map(({ date }) => date)]);
  const sections = (await getSections()).map((section) => {
    const path = getSectionPath(section);
    return { path, day: getDay(path, section) };
  });
  const changes = (await getChanges()).map(({ date }) => date);
  const pages = (await getPages())
    .filter(({ id }) => id !== 'search')
    .map(({ id, ...days }) => {
      const held = { article: sections.map(({ day }) => day), about: changes } as Partial<Record<string, string[]>>;
      const path = getPagePath(id);
      return { path, day: getNewest([getDay(path, days), ...(held[id] ?? [])]) };
    });
  return [...pages, ...sections].toSorted((a, b) => a.path.localeCompare(b.path));
}

type Dated = Pick<PageData, 'published' | 'reviewed'>;
