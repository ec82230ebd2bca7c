import { lists } from 'virtual:danger-lists';
import { createCombobox } from './combobox.ts';
import { createDangerFinder } from '../../lib/danger/danger.ts';
import '../dom/reflect-aria.ts';
import { loadSearch, type Search } from './load-search.ts';
import { SearchDataError } from './load-search-data.ts';
import { createPassageFinder } from './passage-finder.ts';
import type { Filters, SearchAnswer } from './search-engine.ts';
import { createFilterFields, type FilterFields } from './search-filters.ts';
import { createSearchView } from './search-view.ts';

/** When “Loading…” becomes “still loading”, in milliseconds. */
const slowAfter = 4000;
/** How long a reader stays with results before the passages in them are worth fetching 100 kB, in milliseconds. */
const pause = 1000;

/** What a reader asks for. */
export interface PanelQuery {
  text: string;
  filters: Filters;
}

interface PanelOptions {
  /** Whether the lists to narrow results by stand open. */
  isWide: boolean;
  /** Called when the reader changes the text or a filter. */
  onChange?: (query: PanelQuery, changed: 'text' | 'filter') => void;
}

/** A search box with its results. */
export interface SearchPanel {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows the answer to a query, as if the reader had asked it. */
  show: (query: PanelQuery) => void;
}

const passageFinder = createPassageFinder();
const findDangers = createDangerFinder(lists);

/** Makes a search box and begins to fetch what it needs. Old results stay until new ones come. */
export function createSearchPanel({ isWide, onChange }: PanelOptions): SearchPanel {
  const view = createSearchView(isWide);
  const { form, input, list, narrow } = view;
  let filters: Filters = {};
  let fields: FilterFields | undefined;
  /** Counts the queries; an answer to any but the last comes too late. */
  let turn = 0;
  let answered: Promise<void> = Promise.resolve();
  let pausing: ReturnType<typeof setTimeout> | undefined;
  /** Ids of the dangers whose help the reader has dismissed, to search the article. */
  let dismissed = new Set<string>();

  const combobox = createCombobox(input, list, (option, isNewTab) => {
    // Enter may come before the results of the last letters.
    void answered.then(() => {
      const first = form.querySelector<HTMLAnchorElement>('[data-search-result]');
      // Enter does not follow a weak match.
      const link = option ?? (first?.matches('[data-weak]') === true ? null : first);
      if (isNewTab && link !== null) window.open(link.href, '_blank', 'noopener');
      else link?.click();
    });
  });

  const addFilters = ({ labels }: Search) => {
    if (fields !== undefined) return;
    fields = createFilterFields(labels, () => {
      filters = fields?.get() ?? {};
      changed('filter');
    });
    setFilters(filters);
    narrow.append(fields.element);
    narrow.hidden = false;
  };

  const setFilters = (wanted: Filters) => {
    fields?.set(wanted);
    // An address may ask for a value that is not offered.
    filters = fields?.get() ?? wanted;
  };

  const load = async (mine: number): Promise<Search | undefined> => {
    const slow = setTimeout(() => {
      if (turn === mine) view.showLoading(true);
    }, slowAfter);
    try {
      const search = await loadSearch();
      addFilters(search);
      return search;
    } catch (error) {
      if (!(error instanceof SearchDataError)) throw error;
      if (turn === mine) view.showFault(error.fault, askAgain);
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  };

  /** Shows help where the words call for it, which needs nothing fetched. */
  const showDangers = (text: string): boolean => {
    const dangers = findDangers(text);
    if (dangers.length === 0) dismissed = new Set();
    if (dangers.every(({ id }) => dismissed.has(id))) return false;
    view.showDangers(dangers, () => {
      dismissed = new Set(dangers.map(({ id }) => id));
      askAgain();
    });
    combobox.refresh();
    return true;
  };

  const answer = async (isVerbatim: boolean): Promise<void> => {
    const mine = ++turn;
    const text = input.value.trim();
    clearTimeout(pausing);
    if (showDangers(text)) return;
    const isNarrowed = () => Object.keys(filters).length > 0;
    if ((text !== '' || isNarrowed()) && (list.childElementCount === 0 || dismissed.size > 0)) view.showLoading(false);
    const search = await load(mine);
    if (turn !== mine) return;
    if (search !== undefined && text === '' && !isNarrowed()) view.showNothing(search);
    else if (search !== undefined) {
      const found = search.engine.search({ text, filters, isVerbatim });
      view.showAnswer(text, found, search, { searchAsTyped, searchFor, ...(isNarrowed() && { clearFilters }) });
      addPassages(found, mine);
    }
    combobox.refresh();
  };

  const addPassages = ({ results, words }: SearchAnswer, mine: number) => {
    const add = async () => {
      try {
        const passages = await passageFinder.find(words, filters);
        if (turn !== mine) return;
        view.showPassages(passages);
      } catch {
        if (turn === mine) view.showNoPassages();
      }
    };
    const isWanted = words.length > 0 && results.some(({ kind }) => kind === 'section');
    if (isWanted && passageFinder.isReady()) void add();
    else if (isWanted && !isSavingData()) pausing = setTimeout(() => void add(), pause);
  };

  const ask = (isVerbatim = false) => {
    const asked = answer(isVerbatim);
    const mine = turn;
    answered = asked.catch((error: unknown) => {
      if (turn === mine) view.showFault('broken', askAgain);
      reportError(error);
    });
  };

  const changed = (what: 'text' | 'filter') => {
    onChange?.({ text: input.value.trim(), filters }, what);
    ask();
  };

  const askAgain = () => {
    ask();
    input.focus();
  };

  const searchAsTyped = () => {
    ask(true);
    input.focus();
  };

  const clearFilters = () => {
    setFilters({});
    changed('filter');
    input.focus();
  };

  const searchFor = (text: string) => {
    input.value = text;
    changed('text');
    input.focus();
  };

  input.addEventListener('input', () => {
    changed('text');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  ask();

  return {
    element: form,
    input,
    show: (query) => {
      input.value = query.text;
      setFilters(query.filters);
      ask();
    },
  };
}

/** Whether the reader's browser asks for less to be fetched; not every browser tells. */
const isSavingData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
