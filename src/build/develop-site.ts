import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './offline/bundle-worker.ts';
import { ensureSearchIndex } from './search-index/ensure-search-index.ts';
import { passageFiles } from './search-index/write-passages.ts';
import { readSiteFacts } from './site-facts.ts';

/** While developing, serves what only a build makes: the passages that search reads, of the last one, and a service worker. */
export function developSite(): AstroIntegration {
  let isDevelopment = false;
  let base = '/';
  return {
    name: 'develop-site',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDevelopment = command === 'dev';
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build starts a server of its own for a moment, and must not start another build.
        if (!isDevelopment) return;
        // The offline copy of a build previewed at this address would answer in place of the development server.
        const worker = await bundleWorker('worker-removal', readSiteFacts(server.config.root).slug);
        server.middlewares.use(`${base}sw.js`, (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(worker);
        });
        await ensureSearchIndex(server.config.root, (message) => {
          logger.info(message);
        });
        for (const file of passageFiles) {
          server.middlewares.use(`${base}${file}`, (_request, response) => {
            response.setHeader('Content-Type', 'application/json');
            createReadStream(join(server.config.root, 'dist', file)).pipe(response);
          });
        }
      },
    },
  };
}
