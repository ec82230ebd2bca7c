// Ships in place of the service worker when the site is built to keep nothing: takes away what an earlier build kept,
// and then itself. It does not wait to be asked, for it is what mends a worker that does harm; pages that the old worker
// answered load themselves anew.
import { getCacheName } from './cache-name.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(getCacheName(self.registration.scope)).then(() => self.registration.unregister()));
});
