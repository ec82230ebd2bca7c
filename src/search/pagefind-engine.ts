import type { SearchKind } from '../lib/search-record.ts';
import { parseExcerpt } from './excerpt.ts';
import { addHighlight } from './highlight.ts';
import type { Pagefind, PagefindData, PagefindOptions, PagefindSubResult } from './pagefind-api.ts';
import type { SearchEngine, SearchResult } from './search-engine.ts';

const mostResults = 10;
const mostSubResults = 3;
// Stands in every section.
const certainWord = 'breakup';

const options: PagefindOptions = {
  excerptLength: 24,
  ranking: { metaWeights: { title: 6, aliases: 4, voices: 3, kind: 0 } },
};

// A term or a study is a few words long, so a match in it scores high; the section that explains it should come first.
const kindWeights: Record<SearchKind, number> = { section: 1, person: 0.6, page: 0.5, term: 0.4, study: 0.3 };

/** The engine over the index that Pagefind made at build; fetched at the first search. */
export function createPagefindEngine(): SearchEngine {
  let loading: Promise<Pagefind> | undefined;

  const load = () => {
    loading ??= loadPagefind().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  return {
    search: async (query) => {
      const pagefind = await load();
      const { results } = await pagefind.search(query);
      if (results.length === 0) await assertIndexIsThere(pagefind);
      const loaded = await Promise.all(
        results.slice(0, 2 * mostResults).map(async ({ score, data }) => ({ score, data: await data() })),
      );
      return loaded
        .map(({ score, data }) => ({ weight: score * kindWeights[getKind(data)], data }))
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, mostResults)
        .map(({ data }) => toSearchResult(data));
    },
  };
}

async function loadPagefind(): Promise<Pagefind> {
  const address = `${import.meta.env.BASE_URL}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}

/** Pagefind answers a part of the index that it cannot fetch with no results, as it does a word that is not there. */
async function assertIndexIsThere(pagefind: Pagefind): Promise<void> {
  const { results } = await pagefind.search(certainWord);
  if (results.length === 0) throw new Error('The search index could not be loaded.');
}

const getKind = (data: PagefindData) => (data.meta['kind'] ?? 'page') as SearchKind;

function toSearchResult(data: PagefindData): SearchResult {
  const excerpt = parseExcerpt(data.excerpt);
  return {
    path: addHighlight(data.url, getMatches(data.excerpt)),
    title: data.meta['title'] ?? data.url,
    kind: getKind(data),
    excerpt,
    subResults: data.sub_results
      // The part before the first heading, and under the page's own, is the page itself.
      .filter(({ url, title }) => url.includes('#') && title !== data.meta['title'])
      .toSorted((a, b) => getScore(b) - getScore(a))
      .slice(0, mostSubResults)
      .map(({ title, url, excerpt: html }) => ({ title, path: addHighlight(url, getMatches(html)) })),
  };
}

/** The matched words of an excerpt, without the punctuation that clings to them. */
function getMatches(html: string): string[] {
  return parseExcerpt(html)
    .filter(({ isMatch }) => isMatch)
    .map(({ text }) => text.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

const getScore = ({ weighted_locations: locations }: PagefindSubResult) =>
  locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
