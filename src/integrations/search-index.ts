import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../lib/search-data.ts';
import { completeSearchData } from './complete-search-data.ts';
import { ensureSearchIndex } from './ensure-search-index.ts';
import { stripIndexMarks } from './strip-index-marks.ts';

const contentTypes: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Indexes the built site with Pagefind, and serves the index of the last build while developing. */
export function searchIndex(): AstroIntegration {
  let isDevelopment = false;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isDevelopment = command === 'dev';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ maxFragments: 1 });
        if (index === undefined) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
        const { page_count: pages, errors: pageErrors } = await index.addDirectory({ path: folder });
        const { records } = completeSearchData(folder);
        const recordErrors = await addRecords(index, records);
        const { errors: writeErrors } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
        await close();
        const failures = [...pageErrors, ...recordErrors, ...writeErrors];
        if (failures.length > 0) throw new Error(`Pagefind could not index the site: ${failures.join('; ')}`);
        stripIndexMarks(folder);
        logger.info(`read ${pages} pages and indexed those that ask for it; made ${records.length} records`);
      },
      'astro:server:setup': async ({ server, logger }) => {
        // A build starts a server of its own for a moment, and must not start another build.
        if (!isDevelopment) return;
        const folder = join(server.config.root, 'dist', 'pagefind');
        await ensureSearchIndex(server.config.root, (message) => {
          logger.info(message);
        });
        server.middlewares.use('/pagefind', (request, response, next) => {
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

/** Adds what has no page of its own to Pagefind's index: terms, people and studies. */
async function addRecords(index: PagefindIndex, records: SearchRecord[]): Promise<string[]> {
  const answers = await Promise.all(
    records
      .filter(({ kind }) => kind !== 'section' && kind !== 'page')
      .map(({ path, kind, title, text, sentences, aliases, voices, names, facets }) =>
        index.addCustomRecord({
          url: path,
          // With the title, so that its words are found in the excerpt and marked on arrival.
          content: [`${title}.`, text, ...sentences].join(' '),
          language: 'en',
          meta: { title, kind, aliases: [...aliases, ...names].join('; '), voices: voices.join(' ') },
          filters: { kind: [kind], ...facets },
        }),
      ),
  );
  return answers.flatMap((answer) => answer.errors);
}
