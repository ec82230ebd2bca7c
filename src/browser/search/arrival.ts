// On arrival by an address that names no place of the page. From a search result: marks the words searched for, without
// touching the page's markup, and says so in a small bar that also clears them; the place a result led to takes the focus.
// Otherwise goes to the place that is meant.
import { adoptStyles } from '../dom/adopt-styles.ts';
import { createElement } from '../dom/element.ts';
import { findId } from './find-id.ts';
import { findWordPlaces, readHighlight } from './highlight.ts';
import styles from './arrival.css?inline';

const highlightName = 'search-match';

/**
 * Marks words in an element.
 * @returns How many places were marked.
 */
function mark(element: Element, words: string[]): number {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // A note that stands in the margin of a wide window stands in the page twice.
    if (node.parentElement?.checkVisibility() !== true) continue;
    for (const [start, end] of findWordPlaces(node.textContent ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlight.add(range);
    }
  }
  CSS.highlights.set(highlightName, highlight);
  return highlight.size;
}

function createBar(words: string[], count: number, main: HTMLElement): HTMLElement {
  const button = createElement('button', { type: 'button', className: 'text-button', textContent: 'Clear the marks' });
  const places = `${count} ${count === 1 ? 'place' : 'places'} marked for “${words.join(' ')}”`;
  const bar = createElement(
    'div',
    { className: 'search-bar', role: 'region', ariaLabel: 'Search' },
    places,
    ' ',
    button,
  );
  button.addEventListener('click', () => {
    CSS.highlights.delete(highlightName);
    bar.remove();
    main.focus({ preventScroll: true });
  });
  return bar;
}

/** Removes the words from the address, so that it is shared without them, and goes to the place it names. */
function goTo(id: string): void {
  if (id === '') {
    history.replaceState(history.state, '', `${location.pathname}${location.search}`);
    return;
  }
  // Unlike a change of the history alone, this scrolls, and marks the place as the address's target.
  location.replace(`#${id}`);
  const place = document.getElementById(id);
  if (place === null) return;
  // A heading or paragraph takes the focus only when it is let.
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

/** Finds what the address leads to, and marks the words that it carries. */
export function findPlace(): void {
  const main = document.querySelector('main');
  const carried = readHighlight(location.hash);
  if (main === null) return;
  if (carried !== undefined) {
    markOnArrival(main, carried);
    return;
  }
  const id = findId(
    location.hash,
    [...document.querySelectorAll('[id]')].map((element) => element.id),
  );
  // As if it had been written so: the browser scrolls, marks the place, and shares the address that is right.
  if (id !== undefined) location.replace(`#${id}`);
}

function markOnArrival(main: HTMLElement, { id, words }: { id: string; words: string[] }): void {
  document.querySelector('.search-bar')?.remove();
  // What is folded is not shown, and not marked.
  document.getElementById(id)?.closest('details')?.setAttribute('open', '');
  adoptStyles(styles);
  // Not every browser can mark without touching the markup.
  const count = 'highlights' in CSS ? mark(main, words) : 0;
  goTo(id);
  const found = words.filter((word) => findWordPlaces(main.textContent, [word]).length > 0);
  if (count > 0) main.before(createBar(found, count, main));
}
