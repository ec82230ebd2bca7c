// Opens search by its button or Ctrl/Cmd+K. Everything else about search is fetched at that moment.

async function openSearch(): Promise<void> {
  // The search page has the box in the page itself.
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  if (input !== null) {
    input.focus();
    return;
  }
  const search = await import('../search/search-dialog.ts').catch(() => undefined);
  // When it cannot be fetched, do what the button does without a script: lead to the topics.
  if (search === undefined) document.querySelector<HTMLButtonElement>('[data-search-open]')?.form?.submit();
  else search.openSearchDialog();
}

document.addEventListener('click', (event) => {
  if ((event.target as Element).closest('[data-search-open]') === null) return;
  event.preventDefault();
  void openSearch();
});

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch();
});
