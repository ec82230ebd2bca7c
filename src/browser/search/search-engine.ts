import type { SearchFacets, SearchKind } from '../../lib/search-records/search-data.ts';

/** A run of text; `isMatch` marks words that were searched for. */
export interface ExcerptPiece {
  text: string;
  isMatch: boolean;
}

/** One answer to a query. */
export interface SearchResult {
  /** Address on this site, carrying the words searched for, for the page to mark. */
  path: string;
  title: string;
  kind: SearchKind;
  excerpt: ExcerptPiece[];
  /** What it claims with the verdict that was asked for. */
  claims?: string[];
  /** The reader's own words by which it was found, where neither title nor excerpt shows them. */
  matched?: string;
  /** Whether much of the query is not in it. */
  isWeak: boolean;
}

/** Values to narrow results by; a facet that is not named does not narrow. */
export type Filters = Partial<Record<keyof SearchFacets, string>>;

/** What is asked of an engine. */
interface SearchRequest {
  /** The reader's words; may be empty, to list all that the filters let through. */
  text: string;
  filters: Filters;
  /** Whether to take the words as they stand, mistyped or not. */
  isVerbatim: boolean;
}

/** What an engine answers. */
export interface SearchAnswer {
  /** Best first. */
  results: SearchResult[];
  /** The words that were looked for, corrected; those that say most first. */
  words: string[];
  /** The query as it was understood, where words were corrected; `isMatch` marks those. */
  corrected: ExcerptPiece[];
  /** Words the reader may have meant, when nothing was found, or nothing but loose matches. */
  nearest: string[];
  /** Said, in the language of the query, where that is not the one of this site; `id` is its tag. */
  language?: { id: string; message: string; help: string };
}

/** Something that answers queries. The panel knows engines only by this, so one can be replaced by another. */
export interface SearchEngine {
  /** Finds results. */
  search: (request: SearchRequest) => SearchAnswer;
}

/** The most results shown. */
export const mostResults = 10;

/** The most loose matches that end a list. */
const mostLoose = 3;

/** Whether an answer holds nothing that is sure to answer. */
export const isLooseAnswer = ({ results }: { results: Pick<SearchResult, 'isWeak'>[] }): boolean =>
  results.every(({ isWeak }) => isWeak);

/** Ends an answer soon after its last result that is no loose match: further ones would only pad it. */
export function endLoose(answer: SearchAnswer): SearchAnswer {
  const last = answer.results.map(({ isWeak }) => isWeak).lastIndexOf(false);
  return { ...answer, results: answer.results.slice(0, last + 1 + mostLoose) };
}
