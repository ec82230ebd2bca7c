// The service worker: keeps one whole edition of the site and answers from it, so that a reader never sees half of one
// and half of another. A newer edition waits until the reader asks for it, or until no page of the old one is open.
import type { PrecacheEntry } from 'workbox-precaching';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { activateMessage } from './update-message.ts';
import { getCacheName } from './cache-name.ts';
import { findKeptAddress } from './find-precached-address.ts';
import { leaveMessage } from './leave-message.ts';
import type { LastingEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope & {
  /** What to keep; written here by `src/build/offline/service-worker.ts`. */
  __WB_MANIFEST: PrecacheEntry[];
};

const { scope } = self.registration;
const cacheName = getCacheName(scope);
const edition = new PrecacheController({ cacheName });
edition.addToCacheList(self.__WB_MANIFEST);
const keys = edition.getURLsToCacheKeys();
/** Whether a reader has left, or wants none, while this edition is being fetched. */
let isUnwanted = false;

self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});

/** What is not whole is of no use to anyone, and a trace: nothing is left of a first copy that fails. */
async function install(event: LastingEvent): Promise<void> {
  const isFirst = self.registration.active === null;
  try {
    await edition.install(event);
    // A reader who has left meanwhile wants nothing kept.
    if (isUnwanted || (isFirst && !(await isOpen()))) throw new Error('Nothing is to be kept.');
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
  event.waitUntil(edition.activate(event).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === activateMessage) void self.skipWaiting();
  if (event.data === leaveMessage + new URL(scope).pathname) event.waitUntil(remove());
});

/** The page that asked for it may be gone. */
async function remove(): Promise<void> {
  if (isUnwanted) return;
  isUnwanted = true;
  const { installing } = self.registration;
  // A newer edition on its way would go on arriving.
  if (installing?.state === 'installing') installing.postMessage(leaveMessage + new URL(scope).pathname);
  await caches.delete(cacheName);
  await self.registration.unregister();
  // It waits for a newer edition, which keeps what comes meanwhile.
  await caches.delete(cacheName);
}

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
