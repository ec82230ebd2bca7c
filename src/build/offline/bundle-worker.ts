import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildTargets } from '../../lib/site/floor.ts';
import type { Forward } from '../forwarding/find-forwards.ts';
import type { PrecacheEntry } from './precached-files.ts';

/**
 * Bundles a service worker into one script that needs no other.
 * @param name File in `src/browser/offline/`, without its ending.
 * @param slug What the offline copy is named after.
 * @param entries The files it precaches.
 * @param forwards Where old addresses lead.
 * @throws When it does not become exactly one file.
 */
export async function bundleWorker(
  name: 'worker' | 'worker-removal',
  slug: string,
  entries: PrecacheEntry[] = [],
  forwards: Forward[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'self.__WB_MANIFEST': JSON.stringify(entries),
      'import.meta.env.SITE_SLUG': JSON.stringify(slug),
      'self.__FORWARDS': JSON.stringify(Object.fromEntries(forwards.map(({ from, to }) => [from, to]))),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: buildTargets,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../browser/offline/${name}.ts`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const files = Array.isArray(result) || !('output' in result) ? [] : result.output;
  const [file] = files;
  if (file?.type !== 'chunk' || files.length > 1) throw new Error(`${name}.ts did not become one script.`);
  return file.code;
}
