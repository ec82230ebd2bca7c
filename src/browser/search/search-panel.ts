import { createBoxReader } from './box-text.ts';
import { createCombobox } from './combobox.ts';
import { createDangerWatch } from './danger-watch.ts';
import '../dom/reflect-aria.ts';
import { loadSearch, type Search } from './load-search.ts';
import { SearchDataError } from './load-search-data.ts';
import { createNarrowing } from './narrowing.ts';
import { createMentions } from './mentions.ts';
import { endLoose, type Filters } from './search-engine.ts';
import { createSearchView } from './search-view.ts';

/** When “Loading…” becomes “still loading”, in milliseconds. */
const slowAfter = 4000;

/** What a reader asks for. */
export interface PanelQuery {
  text: string;
  filters: Filters;
  /** Whether the words are taken as they stand, mistyped or not. */
  isVerbatim?: boolean;
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
  getQuery: () => PanelQuery;
  /** Shows the answer to a query, as if the reader had asked it, and resolves when it stands. */
  show: (query: PanelQuery) => Promise<void>;
}

/** Makes a search box and begins to fetch what it needs. Old results stay until new ones come. */
export function createSearchPanel({ isWide, onChange }: PanelOptions): SearchPanel {
  const view = createSearchView(isWide);
  const { form, input, list } = view;
  const readBox = createBoxReader(input);
  const narrowing = createNarrowing(view.narrow, () => {
    changed('filter');
  });
  const dangers = createDangerWatch(view);
  let isVerbatim = false;
  /** Counts the queries; an answer to any but the last comes too late. */
  let turn = 0;
  let answered: Promise<void> = Promise.resolve();

  const combobox = createCombobox(input, list, (option, isNewTab) => {
    // Enter may come before the results of the last letters.
    void answered.then(() => {
      const first = form.querySelector<HTMLAnchorElement>('[data-search-result]');
      const link = option ?? first;
      // Enter does not follow a weak match that nobody has selected; pressed once more, it does.
      if (option === undefined && first?.matches('[data-weak]') === true) combobox.selectFirst();
      else if (isNewTab && link !== null) window.open(link.href, '_blank', 'noopener');
      else link?.click();
    });
  });

  const mentions = createMentions(view, combobox.refresh);

  const load = async (mine: number): Promise<Search | undefined> => {
    const slow = setTimeout(() => {
      if (turn === mine) view.showLoading(true);
    }, slowAfter);
    try {
      const search = await loadSearch();
      narrowing.offer(search);
      return search;
    } catch (error) {
      if (!(error instanceof SearchDataError)) throw error;
      if (turn === mine) view.showFault(error.fault, askAgain);
      return undefined;
    } finally {
      clearTimeout(slow);
    }
  };

  const answer = async (): Promise<void> => {
    const mine = ++turn;
    const { text, whole } = readBox();
    view.noteCut(text !== whole);
    mentions.withdraw();
    if (dangers.show(whole, askAgain)) {
      combobox.refresh();
      return;
    }
    const isAsked = () => text !== '' || narrowing.isSet();
    if (isAsked() && (list.childElementCount === 0 || dangers.isDismissed())) view.showLoading(false);
    const search = await load(mine);
    if (turn !== mine) return;
    if (search !== undefined && !isAsked()) view.showNothing(search);
    else if (search !== undefined) {
      const filters = narrowing.get();
      const found = endLoose(search.engine.search({ text, filters, isVerbatim }));
      view.showAnswer(text, found, search, { searchAsTyped, searchFor, ...(narrowing.isSet() && { clearFilters }) });
      mentions.offer({ text, answer: found, filters, search, goBack: askAgain });
    }
    combobox.refresh();
  };

  const ask = () => {
    const asked = answer();
    const mine = turn;
    answered = asked.catch((error: unknown) => {
      if (turn === mine) view.showFault('broken', askAgain);
      reportError(error);
    });
  };

  const getQuery = () => ({ text: readBox().text, filters: narrowing.get(), isVerbatim });

  const changed = (what: 'text' | 'filter') => {
    if (what === 'text') isVerbatim = false;
    onChange?.(getQuery(), what);
    ask();
  };

  const askAgain = () => {
    ask();
    input.focus();
  };

  const searchAsTyped = () => {
    isVerbatim = true;
    askAgain();
  };

  const clearFilters = () => {
    narrowing.set({});
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
    getQuery,
    show: (query) => {
      input.value = query.text;
      narrowing.set(query.filters);
      isVerbatim = query.isVerbatim ?? false;
      ask();
      return answered;
    },
  };
}
