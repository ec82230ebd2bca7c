// A click on a heading's or paragraph's link also copies its full address, and a button copies the text before it.
// Without this the link is an ordinary one, and the text is there to select.

/** How long “Copied” is shown beside what was pressed, in milliseconds. */
const shownFor = 1500;

/** Announces that something was copied. Added at once, since a live region that comes with its text may go unannounced. */
const announcer = document.createElement('p');
announcer.className = 'visually-hidden';
announcer.role = 'status';
document.body.append(announcer);

function announce(message: string): void {
  // The same text again would not be announced.
  announcer.textContent = '';
  announcer.textContent = message;
}

/** The address to share: without the words that were searched for. */
function getSharedAddress(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.search = '';
  return address.href;
}

async function copy(text: string, pressed: HTMLElement, message: string): Promise<void> {
  // Missing without https; a link has still put the address into the browser's bar.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return;
  await clipboard.writeText(text);
  pressed.dataset['copied'] = '';
  announce(message);
  setTimeout(() => {
    delete pressed.dataset['copied'];
  }, shownFor);
}

document.addEventListener('click', (event) => {
  const pressed = (event.target as Element).closest<HTMLElement>('[data-copy-address], [data-copy-text]');
  if (pressed === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(pressed instanceof HTMLAnchorElement)) {
    const text = pressed.previousElementSibling?.textContent ?? '';
    copy(text, pressed, 'Citation copied').catch(() => undefined);
    return;
  }
  // Following a link to this very page would reload it and lose the copy.
  if (pressed.hash === '' && pressed.pathname === location.pathname) event.preventDefault();
  copy(getSharedAddress(pressed), pressed, 'Address copied').catch(() => undefined);
});

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-text]')) button.hidden = false;
}
