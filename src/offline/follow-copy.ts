// Keeps a copy of the site for reading offline, and tells the reader what there is to tell about it. Fetched when a page
// has loaded and the browser is idle.
import { findRegistration, isRefused, isRefusedByReader, keepCopy, removeCopy } from './kept-copy.ts';

const { serviceWorker } = navigator;
const root = document.documentElement;

/** The worker that keeps the copy; undefined where none is wanted or possible. */
export const registered: Promise<ServiceWorkerRegistration | undefined> = start().catch(() => undefined);

async function start(): Promise<ServiceWorkerRegistration | undefined> {
  // Whoever has just left wants nothing kept.
  if (root.hidden) return undefined;
  if (isRefusedByReader()) {
    await removeCopy();
    return undefined;
  }
  return isRefused() ? findRegistration() : keepCopy();
}

/** One whole edition at a time: what this page would still ask for is in the edition it came from. */
let isKept = serviceWorker.controller !== null;
serviceWorker.addEventListener('controllerchange', () => {
  // Loading anew would stop a reader from leaving.
  if (isKept && !root.hidden) location.reload();
  isKept = true;
});

async function tellNewer(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.active === null || registration.waiting === null) return;
  const { showNewer } = await import('./site-notes.ts');
  showNewer(registration.waiting);
}

async function tellConnection(): Promise<void> {
  if (navigator.onLine && document.querySelector('.site-notes') === null) return;
  if (serviceWorker.controller === null) return;
  const { showConnection } = await import('./site-notes.ts');
  await showConnection();
}

const tell = (telling: Promise<void>) => void telling.catch(() => undefined);

for (const type of ['online', 'offline']) {
  addEventListener(type, () => {
    tell(tellConnection());
  });
}
tell(tellConnection());

void registered.then((registration) => {
  if (registration === undefined) return;
  const follow = () => {
    registration.installing?.addEventListener('statechange', () => {
      tell(tellNewer(registration));
    });
  };
  registration.addEventListener('updatefound', follow);
  follow();
  tell(tellNewer(registration));
});
