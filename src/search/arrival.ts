// On arrival from a search result: marks the words searched for, without touching the page's markup, and says so in a
// small bar that also clears them. The place a result led to takes the focus.
import { createElement } from './element.ts';
import { findWordPlaces, highlightParameter } from './highlight.ts';
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

/** Takes the marks away, and the words out of the address, so that it can be passed on without them. */
function clear(bar: HTMLElement, main: HTMLElement): void {
  CSS.highlights.delete(highlightName);
  bar.remove();
  history.replaceState(history.state, '', `${location.pathname}${location.hash}`);
  main.focus({ preventScroll: true });
}

function createBar(words: string[], count: number, main: HTMLElement): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const button = createElement('button', { type: 'button', textContent: 'Clear the marks' });
  const places = `${count} ${count === 1 ? 'place' : 'places'} marked for “${words.join(' ')}”`;
  const bar = createElement(
    'div',
    { className: 'search-bar', role: 'region', ariaLabel: 'Search' },
    places,
    ' ',
    button,
  );
  button.addEventListener('click', () => {
    clear(bar, main);
  });
  return bar;
}

/** Marks the words that the address carries. */
export function markOnArrival(main: HTMLElement): void {
  const words = new URLSearchParams(location.search).getAll(highlightParameter);
  if (words.length === 0) return;
  const count = mark(main, words);
  const target = document.querySelector<HTMLElement>(':target');
  if (target !== null) {
    // A heading or paragraph takes the focus only when it is let.
    target.tabIndex = -1;
    target.focus();
  }
  if (count > 0) main.before(createBar(words, count, main));
}
