// On arrival from a search result, marks the words searched for. They stand in the address behind “#” and “?”, where no
// server sees them. Without this the result is a link to the top of its page.

const main = document.querySelector('main');

function arrive(): void {
  // Most addresses carry no words, and need nothing fetched.
  if (main === null || !location.hash.includes('?')) return;
  void import('../search/arrival.ts').then(({ markOnArrival }) => {
    markOnArrival(main);
  });
}

arrive();
addEventListener('hashchange', arrive);
