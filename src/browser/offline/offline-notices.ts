// Notices about the offline copy, in the page's flow under the header, so that they cover no text. Made without our
// `createElement`, whose module would be one more file for every page to fetch.
import { updateMessage } from './update-message.ts';
import { findFetchDay } from './offline-copy.ts';

/** Milliseconds between adding the live region and its first text: text that comes with it is not announced. */
const announcedAfter = 100;

const place = document.createElement('div');
place.className = 'site-notes';
place.role = 'status';

/** Shows a notice without moving the text that is being read. */
function show(notice: HTMLElement): void {
  if (!place.isConnected) document.querySelector('.site-header-place')?.after(place);
  setTimeout(() => {
    place.append(notice);
    // Browsers with scroll anchoring do this by themselves.
    if (!CSS.supports('overflow-anchor', 'auto') && scrollY > 0) scrollBy(0, notice.offsetHeight);
  }, announcedAfter);
}

const offline = document.createElement('p');

/** Shows or hides the notice that the reader is offline. */
export async function showConnection(): Promise<void> {
  const day = navigator.onLine ? undefined : await findFetchDay();
  offline.textContent = '';
  if (day === undefined) return;
  const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  offline.textContent = `You are offline. This is the copy kept on your device, fetched on ${words}.`;
  show(offline);
}

const update = document.createElement('p');
const button = document.createElement('button');
button.type = 'button';
button.className = 'text-button';
button.textContent = 'Read it';
update.append('A newer edition of this site is here. ', button);

/** Offers the update. Every open page reloads when it is taken. */
export function showUpdate(waiting: ServiceWorker): void {
  button.onclick = () => {
    // Also a page that the worker does not control, such as one reloaded with Shift held down.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      location.reload();
    });
    waiting.postMessage(updateMessage);
  };
  if (!update.isConnected) show(update);
}
