import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle-worker.ts';
import { isPrecached, toPrecacheEntry } from './precached-files.ts';

/**
 * Makes the service worker that saves the offline copy. With `SERVICE_WORKER=off` it is one that removes the copy of an
 * earlier build. Must come after every hook that changes a file it precaches.
 */
export function serviceWorker(): AstroIntegration {
  const hasOfflineCopy = process.env['SERVICE_WORKER'] !== 'off';
  let isDevelopment = false;
  let address = '';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isDevelopment = command === 'dev';
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE_COPY': String(hasOfflineCopy) } } });
      },
      'astro:config:done': ({ config }) => {
        address = `${config.base.replace(/\/$/, '')}/sw.js`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (code: string) => {
          writeFileSync(join(folder, 'sw.js'), code);
        };
        if (!hasOfflineCopy) {
          write(await bundleWorker('worker-removal'));
          logger.info('saves no offline copy, and removes that of an earlier build');
          return;
        }
        const files = readPrecachedFiles(folder);
        write(
          await bundleWorker(
            'worker',
            files.map(({ file, bytes }) => toPrecacheEntry(file, bytes)),
          ),
        );
        const raw = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
        const sent = files.reduce((sum, { bytes }) => sum + brotliCompressSync(bytes).length, 0);
        logger.info(
          `precaches ${files.length} files for the offline copy: ${toKilobytes(raw)}, ${toKilobytes(sent)} by brotli`,
        );
      },
      'astro:server:setup': async ({ server }) => {
        if (!isDevelopment) return;
        // The offline copy of a build previewed at this address would answer in place of the development server.
        const code = await bundleWorker('worker-removal');
        server.middlewares.use(address, (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        });
      },
    },
  };
}

/** In one order, so that an unchanged site makes an unchanged worker; the article first. */
function readPrecachedFiles(folder: string) {
  return globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isPrecached)
    .toSorted((one, other) => Number(other === 'index.html') - Number(one === 'index.html') || (one < other ? -1 : 1))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

const toKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
