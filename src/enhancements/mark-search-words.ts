// On arrival from a search result, marks the matched words without touching the page's markup.

const main = document.querySelector('main');

// Most addresses have no query, and need nothing fetched.
if (location.search !== '' && main !== null && 'highlights' in CSS) {
  void import('../search/highlight.ts').then(({ findWordPlaces, highlightParameter }) => {
    const words = new URLSearchParams(location.search).getAll(highlightParameter);
    if (words.length === 0) return;
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
  });
}
