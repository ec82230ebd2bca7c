import type { SearchData, SearchRecord } from '../../lib/search-records/search-data.ts';

/** Why the search data cannot be had. */
export type SearchDataFault = 'offline' | 'unreachable' | 'unreadable';

/** Thrown when the search data cannot be fetched or read. */
export class SearchDataError extends Error {
  readonly fault: SearchDataFault;

  constructor(fault: SearchDataFault, options?: ErrorOptions) {
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
    if (!hasRecords(data)) throw new TypeError('It holds no records.');
    return data;
  } catch (cause) {
    throw new SearchDataError('unreadable', { cause });
  }
}

/** Whatever is wrong beyond this is a mistake of the code, and not of the way the data came. */
const hasRecords = (data: Partial<SearchData>): data is SearchData =>
  Array.isArray(data.records) &&
  data.records.length > 0 &&
  data.records.every((record: Partial<SearchRecord> | null) => typeof record?.path === 'string');
