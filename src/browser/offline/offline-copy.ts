// The copy of the site kept on the device, as a page sees it.
import { getCacheName } from './cache-name.ts';
import { refusalKey, tabKey, tabStates } from './storage-keys.ts';
import { leaveMessage } from './leave-message.ts';

const base = import.meta.env.BASE_URL;
const scope = new URL(base, location.href).href;

/** Whether the browser is told to save data. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Whether the reader has removed the copy, or would keep none. */
export function isRefusedByReader(): boolean {
  try {
    return refusalKey in localStorage;
  } catch {
    return false;
  }
}

/** Finds this site's own worker, not that of a site above it. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** Begins to keep a copy, or asks for a newer one. */
export function keepCopy(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${base}sw.js`);
}

/** Whether this tab has seen Support, and is to be given nothing unasked. */
export function isQuiet(): boolean {
  try {
    return sessionStorage.getItem(tabKey) === tabStates.quiet;
  } catch {
    return false;
  }
}

/** Begins to keep a copy because the reader asks for it. */
export function allowCopy(): Promise<ServiceWorkerRegistration> {
  localStorage.removeItem(refusalKey);
  sessionStorage.setItem(tabKey, tabStates.reading);
  return keepCopy();
}

/** Removes the copy and remembers that none is wanted. */
export async function refuseCopy(): Promise<void> {
  await removeCopy();
  localStorage.setItem(refusalKey, '');
}

/** Said to the page once its copy is gone. */
export const removedEvent = 'copy-removed';

/**
 * Removes the copy, and whatever a worker that was still fetching may have left of it.
 * @returns Whether there was any.
 */
export async function removeCopy(): Promise<boolean> {
  const registration = await findRegistration();
  // It would go on to its end, and keep what has come if this page is gone by then.
  registration?.installing?.postMessage(leaveMessage + base);
  const wasRegistered = (await registration?.unregister()) === true;
  const wasKept = await caches.delete(getCacheName(scope));
  dispatchEvent(new Event(removedEvent));
  return wasRegistered || wasKept;
}

/**
 * The day on which the copy of this page was fetched.
 * @returns Undefined when this page is not kept, or its server gave no date.
 */
export async function findKeptDay(): Promise<Date | undefined> {
  const page = new URL(location.pathname, location.href);
  const response = await caches.match(page, { cacheName: getCacheName(scope), ignoreSearch: true, ignoreVary: true });
  const date = response?.headers.get('date');
  return date === null || date === undefined ? undefined : new Date(date);
}
