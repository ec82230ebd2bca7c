import { lists } from 'virtual:danger-lists';
import type { SearchData, SearchRecord } from '../../lib/search-records/search-data.ts';
import { getDangerPhrases } from '../../lib/danger/vocabulary.ts';
import { loadSearchData } from './load-search-data.ts';
import { createRecordEngine } from './record-engine.ts';
import type { SearchEngine } from './search-engine.ts';

/** Everything the panel needs once the search data has come. */
export interface Search {
  engine: SearchEngine;
  records: SearchRecord[];
  /** Names of what results can be narrowed by. */
  labels: SearchData['labels'];
  /** The first voice of each section with its address, for readers whose words were not found. */
  firstVoices: { path: string; voice: string }[];
}

let loading: Promise<Search> | undefined;

/**
 * Fetches the search data and makes an engine of it, once.
 * @throws {SearchDataError} When the data cannot be had; a later call tries again.
 */
export function loadSearch(): Promise<Search> {
  loading ??= loadSearchData()
    .then(createSearch)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function createSearch(data: SearchData): Promise<Search> {
  const engine = await createRecordEngine(data, getDangerPhrases(lists));
  // The first search is slow, while the browser compiles it: better now than at the first key.
  engine.search({ text: 'a mistypd wrod', filters: {}, isVerbatim: false });
  return {
    engine,
    records: data.records,
    labels: data.labels,
    firstVoices: data.records.flatMap(({ kind, path, voices: [voice] }) =>
      kind === 'section' && voice !== undefined ? [{ path, voice }] : [],
    ),
  };
}
