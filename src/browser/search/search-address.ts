import { searchFacets } from '../../lib/search-records/search-data.ts';
import type { PanelQuery } from './search-panel.ts';

/** Reads the query that the address of /search/ carries. */
export function readAddress(search: string): PanelQuery {
  const parameters = new URLSearchParams(search);
  const filters = searchFacets.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return { text: parameters.get('q') ?? '', filters: Object.fromEntries(filters) };
}

/** Writes a query as the end of an address. */
export function writeAddress({ text, filters }: PanelQuery): string {
  const parameters = new URLSearchParams(text === '' ? [] : [['q', text]]);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}
