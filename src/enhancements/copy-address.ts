/** A click on a heading's link also copies the full address. Without this the link is an ordinary one. */
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
  announcer.textContent = message;
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-copy-address]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // Where copying is refused the link has still taken the address to the browser's bar.
  void navigator.clipboard.writeText(link.href).then(
    () => {
      link.dataset['copied'] = '';
      announce('Address copied');
      setTimeout(() => {
        delete link.dataset['copied'];
      }, shownFor);
    },
    () => undefined,
  );
});
