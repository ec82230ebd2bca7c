import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { bundleWorker } from './offline/bundle-worker.ts';
import { ensureSearchIndex } from './search-index/ensure-search-index.ts';
import { readSiteFacts } from './site-facts.ts';

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** While developing, serves what only a build makes: the search index of the last one, and a service worker. */
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
        const folder = join(server.config.root, 'dist', 'pagefind');
        await ensureSearchIndex(server.config.root, (message) => {
          logger.info(message);
        });
        server.middlewares.use(`${base}pagefind`, (request, response, next) => {
          const file = join(folder, new URL(request.url ?? '', 'http://localhost').pathname);
          if (!file.startsWith(folder) || !existsSync(file)) {
            next();
            return;
          }
          response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
