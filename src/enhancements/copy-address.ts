// A click on a heading's link also copies the full address. Without this the link is an ordinary one.

/** How long “Copied” stands beside the link, in milliseconds. */
const shownFor = 1500;

/** Spoken when an address was copied; made at the first copy. */
let announcer: HTMLElement | undefined;

function announce(message: string): void {
  if (announcer === undefined) {
    announcer = document.createElement('p');
    announcer.className = 'visually-hidden';
    announcer.role = 'status';
    document.body.append(announcer);
  }
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

async function copyAddress(link: HTMLAnchorElement): Promise<void> {
  // Absent where the site is not served securely; the link has still taken the address to the browser's bar.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return;
  await clipboard.writeText(getSharedAddress(link));
  link.dataset['copied'] = '';
  announce('Address copied');
  setTimeout(() => {
    delete link.dataset['copied'];
  }, shownFor);
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-copy-address]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // Following a link to this very page would reload it and lose the copy.
  if (link.hash === '' && link.pathname === location.pathname) event.preventDefault();
  copyAddress(link).catch(() => undefined);
});
