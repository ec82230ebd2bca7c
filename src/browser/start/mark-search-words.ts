// On arrival from a search result, marks the words searched for. The address has them after “#” and “?”, where no server
// sees them.

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
