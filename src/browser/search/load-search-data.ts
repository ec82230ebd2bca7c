import type { SearchData } from '../../lib/search-records/search-data.ts';

/** Why search cannot be used, as the reader is told. */
export type SearchFault = 'offline' | 'unreachable' | 'unreadable';

/** Thrown when the search data cannot be fetched or read. */
export class SearchDataError extends Error {
  readonly fault: SearchFault;

  constructor(fault: SearchFault, options?: ErrorOptions) {
    super(`The search data is ${fault}.`, options);
    this.fault = fault;
  }
}

/**
 * Fetches the search data.
 * @throws {SearchDataError} When there is no connection, no file, or not the file expected.
 */
export async function loadSearchData(): Promise<SearchData> {
  let response: Response;
  try {
    response = await fetch(`${import.meta.env.BASE_URL}search-records.json`);
  } catch (cause) {
    throw new SearchDataError(navigator.onLine ? 'unreachable' : 'offline', { cause });
  }
  if (!response.ok) throw new SearchDataError('unreachable');
  try {
    const data = (await response.json()) as Partial<SearchData>;
    if (!Array.isArray(data.records) || data.records.length === 0) throw new TypeError('It holds no records.');
    return data as SearchData;
  } catch (cause) {
    throw new SearchDataError('unreadable', { cause });
  }
}
