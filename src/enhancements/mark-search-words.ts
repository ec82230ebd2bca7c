// On arrival from a search result, marks the words searched for. Without this the result is an ordinary link.

const main = document.querySelector('main');

// Most addresses have no query, and need nothing fetched.
if (location.search !== '' && main !== null && 'highlights' in CSS) {
  void import('../search/arrival.ts').then(({ markOnArrival }) => {
    markOnArrival(main);
  });
}
