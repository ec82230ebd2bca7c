import type { PagePassages } from '../../lib/search-records/passages.ts';
import type { Search } from './load-search.ts';
import { createPassageFinder, type PassageFinder } from './passage-finder.ts';
import { countPlaces, type Place } from './passage-places.ts';

/** What to read, and what accounts for it: every work, and every claim. */
const parts = ['search-passages.json', 'search-accounts.json'] as const;
type Part = (typeof parts)[number];

const loading = new Map<Part, Promise<Place[]>>();

/**
 * Fetches the words of the pages, each part once, and makes a finder of them.
 * @param isWhole Whether those of the accounts are wanted too.
 * @throws When they cannot be had, or are damaged; a later call tries again.
 */
export async function loadPassages(search: Pick<Search, 'records'>, isWhole: boolean): Promise<PassageFinder> {
  const places = await Promise.all(parts.slice(0, isWhole ? parts.length : 1).map((part) => loadPart(part, search)));
  return createPassageFinder(places.flat());
}

function loadPart(part: Part, { records }: Pick<Search, 'records'>): Promise<Place[]> {
  const loaded =
    loading.get(part) ??
    fetchPart(part)
      .then((pages) => countPlaces(pages, records))
      .catch((error: unknown) => {
        loading.delete(part);
        throw error;
      });
  loading.set(part, loaded);
  return loaded;
}

async function fetchPart(part: Part): Promise<PagePassages[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${part}`);
  if (!response.ok) throw new Error(`${part} is not there: ${response.status}.`);
  return (await response.json()) as PagePassages[];
}
