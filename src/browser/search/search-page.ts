// Turns the plain form of /search/ into a live one whose query stands in the address.
import { searchFacets } from '../../lib/search-records/search-data.ts';
import { createSearchPanel, type PanelQuery } from './search-panel.ts';

/** After this pause in typing, in milliseconds, the next key begins a new query: Back leads to the one before. */
const pause = 1500;

const fallback = document.querySelector('[data-search-fallback]');

if (fallback !== null) {
  let lastTyped = -Infinity;
  const panel = createSearchPanel({
    isWide: true,
    onChange: (query, changed) => {
      const now = performance.now();
      const isSameQuery = changed === 'text' && now - lastTyped < pause;
      lastTyped = changed === 'text' ? now : -Infinity;
      history[isSameQuery ? 'replaceState' : 'pushState'](null, '', writeAddress(query));
    },
  });
  fallback.replaceWith(panel.element);
  panel.show(readAddress());
  panel.input.focus();
  addEventListener('popstate', () => {
    lastTyped = -Infinity;
    panel.show(readAddress());
  });
}

function readAddress(): PanelQuery {
  const parameters = new URLSearchParams(location.search);
  const filters = searchFacets.flatMap((name) => {
    const value = parameters.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return { text: parameters.get('q') ?? '', filters: Object.fromEntries(filters) };
}

function writeAddress({ text, filters }: PanelQuery): string {
  const parameters = new URLSearchParams(text === '' ? [] : [['q', text]]);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  return `${location.pathname}${parameters.size === 0 ? '' : `?${parameters.toString()}`}`;
}
