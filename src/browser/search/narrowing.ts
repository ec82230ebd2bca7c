import type { Search } from './load-search.ts';
import type { Filters } from './search-engine.ts';
import { createFilterFields, type FilterFields } from './search-filters.ts';

/** What results are narrowed to, before and after the fields for it can be made. */
export interface Narrowing {
  get: () => Filters;
  set: (wanted: Filters) => void;
  isSet: () => boolean;
  /** Makes the fields, once; their names come with the search data. */
  offer: (search: Pick<Search, 'labels'>) => void;
}

/**
 * Narrows results by fields in a fold.
 * @param onChange Called when the reader chooses.
 */
export function createNarrowing(fold: HTMLElement, onChange: () => void): Narrowing {
  let filters: Filters = {};
  let fields: FilterFields | undefined;
  const set = (wanted: Filters) => {
    fields?.set(wanted);
    // An address may ask for a value that is not offered.
    filters = fields?.get() ?? wanted;
  };
  return {
    get: () => filters,
    set,
    isSet: () => Object.keys(filters).length > 0,
    offer: ({ labels }) => {
      if (fields !== undefined) return;
      fields = createFilterFields(labels, () => {
        filters = fields?.get() ?? {};
        onChange();
      });
      set(filters);
      fold.append(fields.element);
      fold.hidden = false;
    },
  };
}
