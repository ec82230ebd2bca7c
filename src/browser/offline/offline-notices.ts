// What a reader is told about the kept copy: in the page's flow under the header, so that no text is covered. Made
// without `createElement`, which would bring a file of its own to every page.
import { activateMessage } from './update-message.ts';
import { findKeptDay } from './offline-copy.ts';

/** How long the place has been there before its first words, in milliseconds: words that come with it go unspoken. */
const spokenAfter = 100;

const place = document.createElement('div');
place.className = 'site-notes';
place.role = 'status';

/** Puts a note into its place without moving what is being read. */
function show(note: HTMLElement): void {
  if (!place.isConnected) document.querySelector('.site-header-place')?.after(place);
  setTimeout(() => {
    place.append(note);
    // Other browsers hold the text in its place by themselves.
    if (!CSS.supports('overflow-anchor', 'auto') && scrollY > 0) scrollBy(0, note.offsetHeight);
  }, spokenAfter);
}

const offline = document.createElement('p');

/** Says that the reader is offline and what this page is, or takes that back. */
export async function showConnection(): Promise<void> {
  const day = navigator.onLine ? undefined : await findKeptDay();
  offline.textContent = '';
  if (day === undefined) return;
  const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  offline.textContent = `You are offline. This is the copy kept on your device, fetched on ${words}.`;
  show(offline);
}

const newer = document.createElement('p');
const button = document.createElement('button');
button.type = 'button';
button.className = 'text-button';
button.textContent = 'Read it';
newer.append('A newer edition of this site is here. ', button);

/** Offers the newer edition. Every open page loads itself anew when it is taken. */
export function showNewer(waiting: ServiceWorker): void {
  button.onclick = () => {
    // Also a page that no worker answered, such as one loaded anew with Shift held down.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    waiting.postMessage(activateMessage);
  };
  if (!newer.isConnected) show(newer);
}
