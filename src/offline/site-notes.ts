// What a reader is told about the kept copy: in the page's flow under the header, so that no text is covered.
import { createElement } from '../dom/element.ts';
import { activateMessage } from './activate-message.ts';
import { findKeptDay } from './kept-copy.ts';

/** How long the place has been there before its first words, in milliseconds: words that come with it go unspoken. */
const spokenAfter = 100;

const place = createElement('div', { className: 'site-notes', role: 'status' });
document.querySelector('.site-header-place')?.after(place);
const ready = new Promise((resolve) => setTimeout(resolve, spokenAfter));

/** Puts a note into its place without moving what is being read. */
async function show(note: HTMLElement): Promise<void> {
  await ready;
  place.append(note);
  // Other browsers hold the text in its place by themselves.
  if (!CSS.supports('overflow-anchor', 'auto') && scrollY > 0) scrollBy(0, note.offsetHeight);
}

const offline = createElement('p');

/** Says that the reader is offline and what this page is, or takes that back. */
export async function showConnection(): Promise<void> {
  const day = navigator.onLine ? undefined : await findKeptDay();
  if (day === undefined) {
    offline.remove();
    return;
  }
  const words = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  offline.textContent = `You are offline. This is the copy kept on your device, fetched on ${words}.`;
  await show(offline);
}

let newer: HTMLElement | undefined;

/** Offers the newer edition. Every open page loads itself anew when it is taken. */
export function showNewer(waiting: ServiceWorker): void {
  newer?.remove();
  const button = createElement('button', { type: 'button', textContent: 'Read it' });
  button.addEventListener('click', () => {
    waiting.postMessage(activateMessage);
  });
  newer = createElement('p', {}, 'A newer edition of this site is here. ', button);
  void show(newer);
}
