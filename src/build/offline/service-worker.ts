import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './bundle-worker.ts';
import { isKeptFile, toPrecacheEntry } from './precached-files.ts';

/**
 * Makes the service worker that keeps the site for reading offline. With `SERVICE_WORKER=off` it is one that removes
 * what an earlier build kept. Must come after every hook that changes what it keeps.
 */
export function serviceWorker(): AstroIntegration {
  const keepsCopy = process.env['SERVICE_WORKER'] !== 'off';
  let isDevelopment = false;
  let address = '';
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isDevelopment = command === 'dev';
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS_COPY': String(keepsCopy) } } });
      },
      'astro:config:done': ({ config }) => {
        address = `${config.base.replace(/\/$/, '')}/sw.js`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const write = (code: string) => {
          writeFileSync(join(folder, 'sw.js'), code);
        };
        if (!keepsCopy) {
          write(await bundleWorker('worker-removal'));
          logger.info('keeps nothing, and removes what an earlier build kept');
          return;
        }
        const files = findKeptFiles(folder);
        write(
          await bundleWorker(
            'worker',
            files.map(({ file, bytes }) => toPrecacheEntry(file, bytes)),
          ),
        );
        const raw = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
        const sent = files.reduce((sum, { bytes }) => sum + brotliCompressSync(bytes).length, 0);
        logger.info(
          `keeps ${files.length} files for reading offline: ${toKilobytes(raw)}, ${toKilobytes(sent)} by brotli`,
        );
      },
      'astro:server:setup': async ({ server }) => {
        if (!isDevelopment) return;
        // The built site, tried out at this address before, would answer in place of what is being written.
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
function findKeptFiles(folder: string) {
  return globSync('**/*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isKeptFile)
    .toSorted((one, other) => Number(other === 'index.html') - Number(one === 'index.html') || (one < other ? -1 : 1))
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

const toKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
