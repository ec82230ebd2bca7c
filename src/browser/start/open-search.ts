// Opens search by its button or Ctrl/Cmd+K. Everything else about search is fetched at that moment, or a little before:
// when the button is pointed at or focused.

const fetchDialog = () => import('../search/search-dialog.ts');

/** What is typed while search is being fetched; undefined at all other times. */
let typed: string | undefined;

async function openSearch(): Promise<void> {
  // The search page has the box in the page itself.
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  if (input !== null) {
    input.focus();
    return;
  }
  typed ??= '';
  try {
    const { openSearchDialog } = await fetchDialog();
    openSearchDialog(typed);
  } catch {
    await openTopics();
  }
  typed = undefined;
}

let notice: HTMLElement | undefined;

/** Does what the button does without a script: opens the topics. Without a connection it shows a notice instead. */
async function openTopics(): Promise<void> {
  const form = document.querySelector<HTMLButtonElement>('[data-search-open]')?.form;
  if (!form) return;
  const isThere = await fetch(form.action, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isThere) {
    // The same address, which a cache may have answered for.
    location.assign(form.action);
    return;
  }
  const place = (notice ??= document.createElement('p'));
  place.className = 'search-notice';
  place.role = 'status';
  place.textContent = '';
  form.append(place);
  // Text that comes with a live region is not announced.
  setTimeout(() => {
    place.textContent =
      'There is no connection, and search was not fetched before. In danger, call the emergency number where you are.';
  }, 50);
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
  const { key } = event;
  if (event.ctrlKey || event.metaKey) {
    if (key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
    void openSearch();
  } else if (typed !== undefined && key.length === 1) typed += key;
  else if (typed && key === 'Backspace') typed = typed.slice(0, -1);
  else return;
  event.preventDefault();
});
