import { site as subject } from '../../lib/site/subject.ts';
import type { Site } from '../built-site/built-site.ts';
import { toAddress, type Forward, type Moves } from '../forwarding/find-forwards.ts';
import { bundleWorker } from './bundle-worker.ts';
import { hasOfflineCopy } from './has-offline-copy.ts';
import { isPrecached, toPrecacheEntry } from './precached-files.ts';

/**
 * Makes the service worker that saves the offline copy.
 * @returns What the copy holds, in words.
 */
export async function writeServiceWorker(site: Site, { forwards }: Pick<Moves, 'forwards'>): Promise<string> {
  const files = hasOfflineCopy ? readPrecachedFiles(site, forwards) : [];
  const entries = files.map(({ file, bytes }) => toPrecacheEntry(file, bytes));
  const worker = hasOfflineCopy ? 'worker' : 'worker-removal';
  site.write('sw.js', await bundleWorker(worker, subject.slug, entries, forwards));
  if (!hasOfflineCopy) return 'saves no offline copy, and removes that of an earlier build';
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000;
  return `precaches ${files.length} files for the offline copy: ${kilobytes.toFixed(0)} kB`;
}

/**
 * In one order, so that an unchanged site makes an unchanged worker; the article first. Not what lies at an old address:
 * where a host redirects from there, the browser would get another file, and refuse the whole copy.
 */
function readPrecachedFiles(site: Site, forwards: Forward[]) {
  const left = new Set(forwards.map(({ from }) => from));
  return site.paths
    .filter((path) => isPrecached(path) && !left.has(toAddress(path)))
    .toSorted((one, other) => Number(other === 'index.html') - Number(one === 'index.html') || (one < other ? -1 : 1))
    .map((file) => ({ file, bytes: site.getBytes(file) }));
}
