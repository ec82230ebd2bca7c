import { parseExcerpt } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import type { Pagefind, PagefindData, PagefindResult, PagefindSubResult } from './pagefind-api.ts';
import type { ExcerptPiece, Filters, SubResult } from './search-engine.ts';

/** Where in a page the words stand. */
export interface Passages {
  /** The sentence that holds most of them. */
  excerpt: ExcerptPiece[];
  /** The best headings, best first. */
  subResults: SubResult[];
}

/** Finds, within pages, the passages that hold the words. */
export interface PassageFinder {
  /** Whether it has been fetched, and answers in a few milliseconds. */
  isReady: () => boolean;
  /**
   * Finds passages in the best pages.
   * @param words The words that are looked for, those that say most first.
   * @param filters What the pages are narrowed by.
   * @returns Passages by the address of their page.
   * @throws When Pagefind or its index cannot be loaded; a later call tries again.
   */
  find: (words: string[], filters: Filters) => Promise<Map<string, Passages>>;
}

/** Of how many pages the passages are fetched: each costs a request of some 2.5 kB. */
export const mostPages = 2;
const mostSubResults = 2;

const options = {
  excerptLength: 24,
  // The main thread has nothing else to do, and the worker's script would cost 11 kB more.
  noWorker: true,
};

/** Makes a finder over the index of passages that Pagefind made at build; fetched at its first use. */
export function createPassageFinder(): PassageFinder {
  let loading: Promise<Pagefind> | undefined;
  let isReady = false;

  const load = () => {
    loading ??= loadPagefind().then(
      (pagefind) => {
        isReady = true;
        return pagefind;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };

  return {
    isReady: () => isReady,
    find: async (words, filters) => {
      const pagefind = await load();
      const results = await findPages(pagefind, words, getSectionFilters(filters));
      const pages = await Promise.all(results.slice(0, mostPages).map(({ data }) => data()));
      return new Map(pages.map((page) => [page.url, toPassages(page, words)]));
    },
  };
}

/** Pagefind wants all words in one page, so the words that say least are given up until some page has the rest. */
async function findPages(
  pagefind: Pagefind,
  words: string[],
  filters: Record<string, string>,
): Promise<PagefindResult[]> {
  if (words.length === 0) return [];
  const { results } = await pagefind.search(words.join(' '), { filters });
  return results.length > 0 ? results : findPages(pagefind, words.slice(0, -1), filters);
}

/** All that is indexed are sections, so their kind does not narrow. */
const getSectionFilters = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'kind'));

async function loadPagefind(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}

function toPassages({ excerpt, meta, sub_results: subResults }: PagefindData, words: string[]): Passages {
  return {
    excerpt: parseExcerpt(excerpt),
    subResults: subResults
      // The part before the first heading, and under the page's own, is the page itself.
      .filter(({ url, title }) => url.includes('#') && title !== meta['title'])
      .sort((a, b) => getScore(b) - getScore(a))
      .slice(0, mostSubResults)
      .map(({ title, url }) => ({ title, path: addHighlight(url, words) })),
  };
}

const getScore = ({ weighted_locations: locations }: PagefindSubResult) =>
  locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
