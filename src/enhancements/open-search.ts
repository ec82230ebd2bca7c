// Opens search by its button or Ctrl/Cmd+K. Everything else about search is fetched at that moment, or a little before:
// when the button is pointed at or focused.

const fetchDialog = () => import('../search/search-dialog.ts');

async function openSearch(): Promise<void> {
  // The search page has the box in the page itself.
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  if (input !== null) {
    input.focus();
    return;
  }
  const search = await fetchDialog().catch(() => undefined);
  // When it cannot be fetched, do what the button does without a script: lead to the topics.
  if (search === undefined) document.querySelector<HTMLButtonElement>('[data-search-open]')?.form?.submit();
  else search.openSearchDialog();
}

const isButton = ({ target }: Event) => target instanceof Element && target.closest('[data-search-open]') !== null;

document.addEventListener('click', (event) => {
  if (!isButton(event)) return;
  event.preventDefault();
  void openSearch();
});

for (const type of ['pointerover', 'focusin']) {
  document.addEventListener(type, (event) => {
    // A failure is told when the search is opened.
    if (isButton(event)) fetchDialog().catch(() => undefined);
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch();
});
