// The offline copy of the site, as a page sees it.
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

/** Whether something is so; not where a browser forbids to ask. */
function isAllowedAndTrue(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

/** Whether the reader has removed the copy, or refused it. */
export const isRefused = () => isAllowedAndTrue(() => refusalKey in localStorage);

/** Finds the registration of this site's service worker, not of a site above it. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** Registers the service worker, which then fetches the copy or an update of it. */
export function registerWorker(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(`${base}sw.js`);
}

/** Whether this tab has seen Support, after which nothing is stored unasked. */
export const isQuiet = () => isAllowedAndTrue(() => sessionStorage.getItem(tabKey) === tabStates.quiet);

/** Saves a copy because the reader asks for it. */
export function allowOfflineCopy(): Promise<ServiceWorkerRegistration> {
  localStorage.removeItem(refusalKey);
  sessionStorage.setItem(tabKey, tabStates.reading);
  return registerWorker();
}

/** Removes the copy and remembers that none is wanted. */
export async function refuseOfflineCopy(): Promise<void> {
  await removeOfflineCopy();
  localStorage.setItem(refusalKey, '');
}

/** Dispatched on the page once its copy is removed. */
export const removedEvent = 'copy-removed';

/**
 * Removes the copy, also one that a service worker is still fetching.
 * @returns Whether there was any.
 */
export async function removeOfflineCopy(): Promise<boolean> {
  const registration = await findRegistration();
  // It would go on fetching, and store what comes even if this page is closed by then.
  registration?.installing?.postMessage(leaveMessage + base);
  const wasRegistered = (await registration?.unregister()) === true;
  const wasStored = await caches.delete(getCacheName(scope));
  dispatchEvent(new Event(removedEvent));
  return wasRegistered || wasStored;
}

/**
 * The day on which the copy of this page was fetched.
 * @returns Undefined when this page is not precached, or its server gave no date.
 */
export async function findFetchDay(): Promise<Date | undefined> {
  const page = new URL(location.pathname, location.href);
  const response = await caches.match(page, { cacheName: getCacheName(scope), ignoreSearch: true, ignoreVary: true });
  const date = response?.headers.get('date');
  return date === null || date === undefined ? undefined : new Date(date);
}
