// The service worker: precaches one whole version of the site and answers from it, so that a reader never sees files of
// two versions. An update waits until the reader asks for it, or until no page of the old version is open.
import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { updateMessage } from './update-message.ts';
import { getCacheName } from './cache-name.ts';
import { findPrecachedAddress } from './find-precached-address.ts';
import { leaveMessage } from './leave-message.ts';
import type { LastingEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & {
  /** The files to precache; written here by `src/build/offline/service-worker.ts`. */
  __WB_MANIFEST: PrecacheEntry[];
  /** Where old addresses lead, both from where the site lies; written there, too. */
  __FORWARDS: Record<string, string>;
};

const { scope } = self.registration;
const cacheName = getCacheName(scope);
const precache = new PrecacheController({ cacheName });
precache.addToCacheList(self.__WB_MANIFEST);
const keys = precache.getURLsToCacheKeys();
const forwards = new Map(
  Object.entries(self.__FORWARDS).map(
    (forward) => forward.map((path) => new URL(path, scope).href) as [string, string],
  ),
);
/** Whether the reader has left, or removed the copy, while this version is being fetched. */
let isUnwanted = false;

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

/** A first copy that fails is removed: part of one is of no use, and would be a trace of the visit. */
async function install(event: LastingEvent): Promise<void> {
  const isFirst = self.registration.active === null;
  try {
    await precache.install(event);
    // The reader may have left meanwhile.
    if (isUnwanted || (isFirst && !(await isOpen()))) throw new Error('No copy is wanted.');
  } catch (error) {
    if (isUnwanted || isFirst) await caches.delete(cacheName);
    throw error;
  }
}

async function isOpen(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ url }) => url.startsWith(scope));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === updateMessage) void self.skipWaiting();
  if (event.data === leaveMessage + new URL(scope).pathname) event.waitUntil(remove());
});

/** Removes the copy and this worker. Here and not in the page, which may be closed by then. */
async function remove(): Promise<void> {
  if (isUnwanted) return;
  isUnwanted = true;
  const { installing } = self.registration;
  // An update that is being fetched would go on being stored.
  if (installing?.state === 'installing') installing.postMessage(leaveMessage + new URL(scope).pathname);
  await caches.delete(cacheName);
  await self.registration.unregister();
  // Unregistering has waited for an update that was installing, which may have stored more.
  await caches.delete(cacheName);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const address = findPrecachedAddress(request.url, (candidate) => keys.has(candidate), forwards);
  if (request.mode === 'navigate') event.respondWith(answerNavigation(request, address));
  else if (address !== undefined) event.respondWith(answer(request, address));
});

async function answerNavigation(request: Request, address: string | undefined): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  if (address !== undefined && address !== origin + pathname) return Response.redirect(address + search);
  try {
    return await (address === undefined ? fetch(request) : answer(request, address));
  } catch (error) {
    const page = await findCached(`${scope}offline/`);
    if (page === undefined) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}

const answer = async (request: Request, address: string) => (await findCached(address)) ?? fetch(request);

/** Not by Workbox's own strategy, which would store again what the reader has just removed. */
const findCached = (address: string) => caches.match(keys.get(address) ?? address, { cacheName, ignoreVary: true });
