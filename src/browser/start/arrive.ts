// Opens the fold that the address leads to: its heading, for which no browser does, or anything in it, for which not all do.
// Where no place has just that name, what can be made of it is fetched: words searched for, or a name with a sign too many.

function arrive(): void {
  const name = location.hash.slice(1);
  const place = document.getElementById(name);
  const fold = place?.closest('details');
  if (fold && !fold.open) {
    fold.open = true;
    place?.scrollIntoView();
  }
  if (name && !place) void import('../search/arrival.ts').then(({ findPlace }) => findPlace());
}

arrive();
addEventListener('hashchange', arrive);
