import type { PagePassages } from '../../lib/search-records/passages.ts';
import type { Search } from './load-search.ts';
import { createPassageFinder, type PassageFinder } from './passage-finder.ts';

let loading: Promise<PassageFinder> | undefined;

/**
 * Fetches every word of every page and makes a finder of them, once.
 * @throws When they cannot be had, or are damaged; a later call tries again.
 */
export function loadPassages({ records }: Pick<Search, 'records'>): Promise<PassageFinder> {
  loading ??= fetchPassages()
    .then((pages) => createPassageFinder(pages, records))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function fetchPassages(): Promise<PagePassages[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}search-passages.json`);
  if (!response.ok) throw new Error(`The passages are not there: ${response.status}.`);
  return (await response.json()) as PagePassages[];
}
