// On arrival from a search result, marks the matched words without touching the page's markup.
import { findWordPlaces, highlightParameter } from '../search/highlight.ts';

const words = new URLSearchParams(location.search).getAll(highlightParameter);
const main = document.querySelector('main');

if (words.length > 0 && main !== null && 'highlights' in CSS) {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const [start, end] of findWordPlaces(node.textContent ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      highlight.add(range);
    }
  }
  CSS.highlights.set('search-match', highlight);
}
