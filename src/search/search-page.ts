// Turns the plain form of /search/ into a live one whose query stands in the address.
import { createPagefindEngine } from './pagefind-engine.ts';
import { createSearchPanel } from './search-panel.ts';

const fallback = document.querySelector('[data-search-fallback]');

if (fallback !== null) {
  const panel = createSearchPanel({
    engine: createPagefindEngine(),
    onQuery: (query) => {
      const address = new URL(location.href);
      if (query === '') address.searchParams.delete('q');
      else address.searchParams.set('q', query);
      history.replaceState(null, '', address);
    },
  });
  fallback.replaceWith(panel.element);
  panel.search(new URLSearchParams(location.search).get('q') ?? '');
  panel.input.focus();
}
