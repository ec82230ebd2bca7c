// The service worker of a site built without an offline copy: removes the cache of an earlier build, and then itself. It
// does not wait, for it also replaces a worker that does harm; pages that the old one controlled reload.
import { getCacheName } from './cache-name.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(getCacheName(self.registration.scope)).then(() => self.registration.unregister()));
});
