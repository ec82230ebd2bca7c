import { createReadStream, existsSync, globSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { completeSearchData } from './complete-search-data.ts';
import { ensureSearchIndex } from './ensure-search-index.ts';
import { excludedSelectors } from './excluded-selectors.ts';

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Files of Pagefind that this site does not use: its own panels, a worker, the index for unknown languages. */
const unused = ['pagefind-*.{js,css}', 'wasm.unknown.pagefind'];

/**
 * Completes the records that search finds, indexes the passages of the sections with Pagefind, and serves the index of
 * the last build while developing.
 */
export function searchIndex(): AstroIntegration {
  let isDevelopment = false;
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDevelopment = command === 'dev';
      },
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors: excludedSelectors });
        if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const { page_count: pages, errors: pageErrors } = await index.addDirectory({ path: folder });
        const { errors: writeErrors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        for (const file of globSync(unused, { cwd: join(folder, 'pagefind') })) rmSync(join(folder, 'pagefind', file));
        const failures = [...pageErrors, ...writeErrors];
        if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
        const records = completeSearchData(folder, base);
        logger.info(`made ${records} records; read ${pages} pages and indexed the passages of those that ask for it`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build starts a server of its own for a moment, and must not start another build.
        if (!isDevelopment) return;
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
