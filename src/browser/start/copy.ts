// A click on a heading's or paragraph's link also copies its full address, and a button copies the text before it.
// Without this the link is an ordinary one, and the text is there to select.

/** How long “Copied” stands beside what was pressed, in milliseconds. */
const shownFor = 1500;

/** Spoken when something was copied. There from the start, since what comes with its words may go unspoken. */
const announcer = document.createElement('p');
announcer.className = 'visually-hidden';
announcer.role = 'status';
document.body.append(announcer);

function announce(message: string): void {
  // The same words again would not be spoken.
  announcer.textContent = '';
  announcer.textContent = message;
}

/** The address to pass on: without the words this reader searched for. */
function getSharedAddress(link: HTMLAnchorElement): string {
  const address = new URL(link.href);
  address.search = '';
  return address.href;
}

async function copy(text: string, pressed: HTMLElement, message: string): Promise<void> {
  // Absent where the site is not served securely; a link has still taken the address to the browser's bar.
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
