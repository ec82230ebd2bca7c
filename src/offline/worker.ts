// The service worker: keeps one whole edition of the site and answers from it, so that a reader never sees half of one
// and half of another. A newer edition waits until the reader asks for it, or until no page of the old one is open.
import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { activateMessage } from './activate-message.ts';
import { getCacheName } from './cache-name.ts';
import { findKeptAddress } from './find-kept-address.ts';
import type { LastingEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & {
  /** What to keep; written here by `src/integrations/service-worker.ts`. */
  __WB_MANIFEST: PrecacheEntry[];
};

const { scope } = self.registration;
const cacheName = getCacheName(scope);
const edition = new PrecacheController({ cacheName });
edition.addToCacheList(self.__WB_MANIFEST);
const keys = edition.getURLsToCacheKeys();

self.addEventListener('install', (event) => {
  event.waitUntil(self.registration.active === null ? installFirst(event) : edition.install(event));
});

/** What is not whole is of no use to anyone, and a trace: nothing is left of a first copy that fails. */
async function installFirst(event: LastingEvent): Promise<void> {
  try {
    await edition.install(event);
    // A reader who has left meanwhile wants nothing kept.
    if (!(await isOpen())) throw new Error('No page is open.');
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function isOpen(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ url }) => url.startsWith(scope));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(edition.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
  if (data === activateMessage) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = findKeptAddress(request.url, (candidate) => keys.has(candidate));
  if (request.mode === 'navigate') event.respondWith(answerNavigation(request, address));
  else if (address !== undefined) event.respondWith(answer(request, address));
});

async function answerNavigation(request: Request, address: string | undefined): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  if (address !== undefined && address !== origin + pathname) return Response.redirect(address + search);
  try {
    return await (address === undefined ? fetch(request) : answer(request, address));
  } catch (error) {
    const page = await findKept(`${scope}offline/`);
    if (page === undefined) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

const answer = async (request: Request, address: string) => (await findKept(address)) ?? fetch(request);

/** Not by Workbox's own strategy, which would keep again what a reader has just had removed. */
const findKept = (address: string) => caches.match(keys.get(address) ?? address, { cacheName, ignoreVary: true });
