import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cache } from '../cache/cache.ts';
import { createAuthorFault } from '../content/check/author-fault.ts';
import { isWaitingShown, showWaiting } from '../lib/site/waiting.ts';
import { listFiles } from '../content/check/list-files.ts';
import type { Faults } from '../content/check/find-faults.ts';
import { showContentFaults } from './content-overlay.ts';

/** Stops a build on faulty content, naming every fault; while developing, names them at each change. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'preview') return;
        if (command === 'dev') showWaiting();
        const { warnings, errors } = await findFaultsOnce(fileURLToPath(config.root));
        if (warnings !== '') logger.warn(`\n${warnings}`);
        if (errors === '') return;
        // While developing, an author mends faults one by one and wants to see the rest.
        if (command === 'dev') logger.error(`\n${errors}`);
        else throw createAuthorFault('The content has faults:', errors, 'Mend them and build again.');
      },
      'astro:server:setup': ({ server, logger }) => {
        // A build starts a server of its own for a moment.
        if (!isWaitingShown()) return;
        let said = '';
        showContentFaults(server, async () => {
          const { errors } = await findFaultsOnce(server.config.root);
          if (errors !== '' && said !== '' && errors !== said) logger.error(`\n${errors}`);
          said = errors;
          return errors;
        });
      },
    },
  };
}

/** Checks the content, unless the answer is kept from before: on the same day, the same content has the same faults. */
async function findFaultsOnce(root: string): Promise<Faults> {
  const today = new Date().toISOString().slice(0, 10);
  const texts = listFiles(root).flatMap((file) => [file, readIfPossible(join(root, file))]);
  const parts = [today, ...texts, cache.digestCode('src/content/check/find-faults.ts')];
  const faults = await cache.cached('faults', parts, async () => {
    const { findFaults } = await import('../content/check/find-faults.ts');
    return JSON.stringify(await findFaults(root, today));
  });
  return JSON.parse(faults.toString()) as Faults;
}

/** What cannot be read, the check says of. */
function readIfPossible(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return String(error);
  }
}
