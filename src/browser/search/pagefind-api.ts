/** The parts of Pagefind's browser API that we use: https://pagefind.app/docs/api/. Its package ships no types for it. */

export interface PagefindSubResult {
  title: string;
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

export interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: PagefindSubResult[];
}

export interface PagefindResult {
  score: number;
  data: () => Promise<PagefindData>;
}

export interface Pagefind {
  options: (options: { excerptLength?: number; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string, options: { filters: Record<string, string> }) => Promise<{ results: PagefindResult[] }>;
}
