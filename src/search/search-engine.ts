import type { SearchKind } from '../lib/search-record.ts';

/** A run of excerpt text; `isMatch` marks words that were searched for. */
export interface ExcerptPiece {
  text: string;
  isMatch: boolean;
}

/** A place within a result: a heading of its page. */
export interface SubResult {
  path: string;
  title: string;
}

/** One answer to a query. */
export interface SearchResult {
  /** Address on this site, carrying the matched words for the page to mark. */
  path: string;
  title: string;
  kind: SearchKind;
  excerpt: ExcerptPiece[];
  /** The best headings within it, best first. */
  subResults: SubResult[];
}

/** Something that answers queries. The panel knows engines only by this, so one can be replaced or joined to another. */
export interface SearchEngine {
  /**
   * Finds results, best first.
   * @throws When the index cannot be loaded; a later call tries again.
   */
  search: (query: string) => Promise<SearchResult[]>;
}
