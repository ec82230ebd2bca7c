/** The pages that search engines are to find. */
import { getSectionPath, pagePaths } from './addresses.ts';
import { getChanges, getPages, getSections } from './content.ts';

/** A page, and the day of what it holds. */
export interface ListedPage {
  path: string;
  /** `YYYY-MM-DD`: when the newest of its content was published or last read through. */
  day: string;
}

/**
 * Every page with content of its own. The article is as new as the newest of its sections, and the page about it as the
 * last change it lists.
 */
export async function getListedPages(): Promise<ListedPage[]> {
  const sections = (await getSections()).map((section) => ({ path: getSectionPath(section), day: getDay(section) }));
  const changes = (await getChanges()).map(({ date }) => date);
  const pages = (await getPages())
    .filter(({ id }) => id !== 'search')
    .map(({ id, ...days }) => {
      const held = { article: sections.map(({ day }) => day), about: changes } as Partial<Record<string, string[]>>;
      return { path: pagePaths[id] as string, day: getNewest([getDay(days), ...(held[id] ?? [])]) };
    });
  return [...pages, ...sections].toSorted((a, b) => a.path.localeCompare(b.path));
}

const getDay = ({ published, reviewed }: { published: string; reviewed: string }) => getNewest([published, reviewed]);

/** Days written as `YYYY-MM-DD` sort as text. */
const getNewest = (days: string[]) => days.toSorted().at(-1) ?? '';
