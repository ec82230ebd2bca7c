// Saves the offline copy, follows its updates, and shows the reader notices about both. Imported when a page has loaded
// and the browser is idle.
import { showControls } from './offline-copy-controls.ts';
import { findRegistration, isQuiet, isRefused, registerWorker, removeOfflineCopy, savesData } from './offline-copy.ts';
import { showConnection, showUpdate } from './offline-notices.ts';

/** Saves an offline copy if the reader wants one, and follows its updates. Throws where the browser allows none. */
export async function manageOfflineCopy(): Promise<void> {
  // The reader has just left: nothing is to be stored.
  if (document.documentElement.hidden) return;
  reloadOnUpdate();
  followConnection();
  const registration = await saveOrRemove();
  if (registration !== undefined) followUpdates(registration);
  showControls(registration);
}

/** Saves a copy, or removes what is left of one that is not wanted. */
async function saveOrRemove(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = isRefused() ? undefined : await findWantedRegistration();
  if (registration === undefined) await removeOfflineCopy();
  return registration;
}

/** A whole copy stays after Support was opened; one still being fetched, and not asked for, does not. */
async function findWantedRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!savesData() && !isQuiet()) return registerWorker();
  const registration = await findRegistration();
  return registration?.active === null ? undefined : registration;
}

/** Reloads the page when another tab has taken an update: the files that this page may still need are gone. */
function reloadOnUpdate(): void {
  const { serviceWorker } = navigator;
  let isControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // Reloading would stop a reader from leaving.
    if (isControlled && !document.documentElement.hidden) location.reload();
    isControlled = true;
  });
}

function followConnection(): void {
  const tell = () => {
    showConnection().catch(() => undefined);
  };
  addEventListener('online', tell);
  addEventListener('offline', tell);
  tell();
}

function followUpdates(registration: ServiceWorkerRegistration): void {
  const tell = () => {
    if (registration.active !== null && registration.waiting !== null) showUpdate(registration.waiting);
  };
  const follow = () => {
    registration.installing?.addEventListener('statechange', tell);
  };
  registration.addEventListener('updatefound', follow);
  follow();
  tell();
}
