import { lists } from 'virtual:danger-lists';
import { createDangerFinder } from '../../lib/danger/danger.ts';
import { splitStretches } from './stretches.ts';
import type { SearchView } from './search-view.ts';

/** Looks for danger in what a reader types. */
export interface DangerWatch {
  /** Shows help where the words call for it, which needs nothing fetched. Says whether it does. */
  show: (text: string, searchAnyway: () => void) => boolean;
  /** Whether the reader has dismissed help, to search the article. */
  isDismissed: () => boolean;
}

const findInStretch = createDangerFinder(lists);

/** Finds the dangers in a text of any length. */
function findDangers(text: string) {
  const found = splitStretches(text).flatMap(findInStretch);
  return lists.dangers.filter((danger) => found.includes(danger));
}

/** Makes a watch that shows what it finds. */
export function createDangerWatch(view: Pick<SearchView, 'showDangers'>): DangerWatch {
  /** Ids of the dangers whose help has been dismissed. */
  let dismissed = new Set<string>();
  return {
    isDismissed: () => dismissed.size > 0,
    show: (text, searchAnyway) => {
      const dangers = findDangers(text);
      if (dangers.length === 0) dismissed = new Set();
      if (dangers.every(({ id }) => dismissed.has(id))) return false;
      view.showDangers(dangers, () => {
        dismissed = new Set(dangers.map(({ id }) => id));
        searchAnyway();
      });
      return true;
    },
  };
}
