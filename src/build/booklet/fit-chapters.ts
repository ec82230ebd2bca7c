import type { PrintedPages } from './read-pages.ts';

/** Fewer lines than this, with the one at the head and the one at the foot, look lost on a page. */
export const enoughLines = 13;

/** Fewer lines than this may not part from a paragraph, so that to take fewer would move nothing. */
const leastGivenUp = 3;

/** A page that gives up more than this looks cut short itself. */
const mostGivenUp = 9;

/** A chapter as the next print is to have it. */
export interface Chapter {
  title: string;
  /** The page it begins on. */
  page: number;
  /** How many lines each of its pages gives up, so that the last is not left with a few. */
  givesUp: number;
}

/**
 * Finds on which page each chapter begins, and by how much its pages are to be shorter.
 * @param titles What the contents list.
 * @param before What the chapters’ pages gave up when this was printed.
 * @throws When nothing of that title was printed.
 */
export function fitChapters(titles: string[], { headings, lines }: PrintedPages, before: Chapter[] = []): Chapter[] {
  return titles.map((title) => {
    const at = headings.findIndex((heading) => heading.title === title);
    const { page, level } = headings[at] ?? {};
    if (page === undefined || level === undefined)
      throw new Error(`The booklet lists “${title}”, which it does not have.`);
    const next = headings.slice(at + 1).find((heading) => heading.level <= level);
    const last = next === undefined ? lines.length : next.page - 1;
    const given = before.find((chapter) => chapter.title === title)?.givesUp ?? 0;
    const missing = enoughLines - (lines[last - 1] ?? 0);
    const more = missing > 0 && last > page ? Math.max(Math.ceil(missing / (last - page)), leastGivenUp) : 0;
    return { title, page, givesUp: Math.min(given + more, mostGivenUp) };
  });
}
