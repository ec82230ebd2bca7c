/** Opens search by its button or Ctrl/Cmd+K. Everything else about search is fetched at that moment. */
async function openSearch(): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  if (input !== null) {
    input.focus();
    return;
  }
  const { openSearchDialog } = await import('../search/search-dialog.ts');
  openSearchDialog();
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
