import { pagePaths } from '../lib/addresses.ts';
import type { SearchKind } from '../lib/search-record.ts';
import type { SearchEngine, SearchResult } from './search-engine.ts';
import styles from './search-panel.css?inline';

const kindLabels: Record<SearchKind, string> = {
  section: 'Section',
  page: 'Page',
  term: 'Term',
  person: 'Person',
  study: 'Study',
};

interface PanelOptions {
  engine: SearchEngine;
  /** Called when the reader changes the query. */
  onQuery?: (query: string) => void;
}

/** A search box with its results. */
export interface SearchPanel {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Puts words in the box and searches for them. */
  search: (query: string) => void;
}

/** Makes a search box over an engine. Old results stay until new ones come, and only the latest query is answered. */
export function createSearchPanel({ engine, onQuery }: PanelOptions): SearchPanel {
  adoptStyles();
  const input = createElement('input', { type: 'search', name: 'q', id: 'search-input', autocomplete: 'off' });
  input.dataset['searchInput'] = '';
  input.setAttribute('autocapitalize', 'none');
  const label = createElement('label', { htmlFor: input.id, textContent: 'Search by a word, a name or a question' });
  const status = createElement('p', { id: 'search-status', className: 'search-status', role: 'status' });
  const list = createElement('ol', { className: 'plain-list search-results' });
  const form = createElement('form', { role: 'search', className: 'search-panel', action: pagePaths.topics });
  form.append(label, input, status, list);

  let latest = 0;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    const query = input.value.trim();
    const turn = ++latest;
    if (query === '') {
      status.replaceChildren();
      list.replaceChildren();
      return;
    }
    if (list.childElementCount === 0) status.replaceChildren('Searching…');
    try {
      const results = await engine.search(query);
      if (turn !== latest) return;
      list.replaceChildren(...results.map(createItem));
      status.replaceChildren(...describeCount(query, results.length));
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      status.replaceChildren('Search could not be loaded. ', createTopicsLink('Look through the topics instead'), '.');
    }
  };

  input.addEventListener('input', () => {
    onQuery?.(input.value.trim());
    running = run();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter may come before the results of the last letters.
    void running.then(() => list.querySelector('a')?.click());
  });
  form.addEventListener('keydown', (event) => {
    moveFocus(event, input, list);
  });

  return {
    element: form,
    input,
    search: (query) => {
      input.value = query;
      running = run();
    },
  };
}

/** Arrow keys walk from the box through the results and back. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...list.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
  const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (here < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function createItem(result: SearchResult): HTMLElement {
  const link = createElement('a', { href: result.path, textContent: result.title });
  link.dataset['searchResult'] = '';
  const heading = createElement('p', { className: 'search-title' });
  heading.append(link, ' ', createElement('span', { className: 'search-kind', textContent: kindLabels[result.kind] }));
  const excerpt = createElement('p', { className: 'search-excerpt' });
  excerpt.append(
    ...result.excerpt.map(({ text, isMatch }) => (isMatch ? createElement('mark', { textContent: text }) : text)),
  );
  const item = createElement('li', {});
  item.append(heading, excerpt);
  if (result.subResults.length > 0) {
    const places = createElement('ul', { className: 'plain-list search-places' });
    places.append(
      ...result.subResults.map(({ path, title }) => {
        const place = createElement('li', {});
        place.append(createElement('a', { href: path, textContent: title }));
        return place;
      }),
    );
    item.append(places);
  }
  return item;
}

function describeCount(query: string, count: number): (string | Node)[] {
  if (count > 0) return [`${count} ${count === 1 ? 'result' : 'results'} for “${query}”`];
  return [`Nothing found for “${query}”. Try a shorter word, or `, createTopicsLink('look through the topics'), '.'];
}

const createTopicsLink = (textContent: string) => createElement('a', { href: pagePaths.topics, textContent });

function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties);
}

let areStylesAdopted = false;

/** Styles come with the script, so that a page whose reader never searches does not carry them. */
function adoptStyles(): void {
  if (areStylesAdopted) return;
  areStylesAdopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
