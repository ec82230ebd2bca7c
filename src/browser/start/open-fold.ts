// Opens the fold that the address leads to: its heading, for which no browser does, or anything in it, for which not all do.

function openFold(): void {
  const place = document.getElementById(location.hash.slice(1));
  const fold = place?.closest('details');
  if (!fold || fold.open) return;
  fold.open = true;
  place?.scrollIntoView();
}

openFold();
addEventListener('hashchange', openFold);
