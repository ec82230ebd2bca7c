// Opens the fold whose heading the address names. What lies within a fold, a browser opens by itself for its address.

function openFold(): void {
  const fold = document.querySelector<HTMLDetailsElement>('.fold:has(> summary :target)');
  if (fold !== null) fold.open = true;
}

openFold();
addEventListener('hashchange', openFold);
