// Keeps a copy of the site for reading offline, and tells the reader what there is to tell about it. Fetched when a page
// has loaded and the browser is idle.
import { showControls } from './offline-copy-controls.ts';
import { findRegistration, isQuiet, isRefusedByReader, keepCopy, removeCopy, savesData } from './offline-copy.ts';
import { showConnection, showNewer } from './offline-notices.ts';

/** Keeps a copy if one is wanted, and follows what becomes of it. Throws where none is possible. */
export async function followCopy(): Promise<void> {
  // Whoever has just left wants nothing kept.
  if (document.documentElement.hidden) return;
  followEdition();
  followConnection();
  const registration = await startCopy();
  if (registration !== undefined) followNewer(registration);
  showControls(registration);
}

/** Keeps a copy, or removes what may be left of one that is not wanted. */
async function startCopy(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = isRefusedByReader() ? undefined : await findWanted();
  if (registration === undefined) await removeCopy();
  return registration;
}

/** What was there before Support was opened stays; what is only on its way, and unasked, does not. */
async function findWanted(): Promise<ServiceWorkerRegistration | undefined> {
  if (!savesData() && !isQuiet()) return keepCopy();
  const registration = await findRegistration();
  return registration?.active === null ? undefined : registration;
}

/** Stays with one whole edition: what this page would still ask for is in the edition it came from. */
function followEdition(): void {
  const { serviceWorker } = navigator;
  let isKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // Loading anew would stop a reader from leaving.
    if (isKept && !document.documentElement.hidden) location.reload();
    isKept = true;
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

function followNewer(registration: ServiceWorkerRegistration): void {
  const tell = () => {
    if (registration.active !== null && registration.waiting !== null) showNewer(registration.waiting);
  };
  const follow = () => {
    registration.installing?.addEventListener('statechange', tell);
  };
  registration.addEventListener('updatefound', follow);
  follow();
  tell();
}
