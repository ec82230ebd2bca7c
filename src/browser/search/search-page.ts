// Turns the plain form of /search/ into a live one whose query stands in the address.
import { findKept, forgetKept, keepInEntry } from './history-entry.ts';
import { isFollowed } from './is-followed.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { createSearchPanel, type PanelQuery } from './search-panel.ts';

/** After this pause in typing, in milliseconds, the next key begins a new query: Back leads to the one before. */
const pause = 1500;

const fallback = document.querySelector('[data-search-fallback]');

const toAddress = (query: PanelQuery) => `${location.pathname}${writeAddress(query)}`;

if (fallback !== null) {
  let lastTyped = -Infinity;
  const panel = createSearchPanel({
    isWide: true,
    onChange: (query, changed) => {
      const now = performance.now();
      const isSameQuery = changed === 'text' && now - lastTyped < pause;
      lastTyped = changed === 'text' ? now : -Infinity;
      if (isSameQuery) history.replaceState(history.state, '', toAddress(query));
      else {
        history.pushState(null, '', toAddress(query));
        // As the inline script of a page notes it, so that Leave replaces this address, too.
        history.replaceState(history.length, '');
      }
    },
  });
  const showAddress = () => {
    lastTyped = -Infinity;
    const asked = readAddress(location.search);
    const shown = panel.show(asked);
    const read = panel.getQuery();
    // An address with more words than are read could not be shared, nor be loaded anew.
    if (read.text !== asked.text.trim()) history.replaceState(history.state, '', toAddress(read));
    return shown;
  };
  fallback.replaceWith(panel.element);
  // Whoever comes back from a result comes back to it.
  const { top } = findKept();
  forgetKept();
  void showAddress().then(() => {
    if (top !== undefined) scrollTo({ top, behavior: 'instant' });
  });
  panel.input.focus({ preventScroll: top !== undefined });
  panel.element.addEventListener('click', (event) => {
    if (isFollowed(event)) keepInEntry({ top: scrollY });
  });
  addEventListener('popstate', () => void showAddress());
  // Safari empties the box of a page that it has kept.
  addEventListener('pageshow', () => {
    if (panel.getQuery().text !== readAddress(location.search).text.trim()) void showAddress();
  });
}
