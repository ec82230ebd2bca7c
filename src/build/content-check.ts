import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { findFaults } from '../content/check/find-faults.ts';

/** Stops a build on faulty content, naming every fault; while developing, names them at each change. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview') return;
        const { warnings, errors } = findFaults(fileURLToPath(config.root));
        if (warnings !== '') logger.warn(`\n${warnings}`);
        if (errors === '') return;
        // While developing, an author mends faults one by one and wants to see the rest.
        if (command === 'dev') logger.error(`\n${errors}`);
        else throw new AstroError(`The content has faults:\n\n${errors}\n`, 'Mend them and build again.');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (!path.split(sep).includes('content')) return;
          const { errors } = findFaults(server.config.root);
          if (errors !== '') logger.error(`\n${errors}`);
        });
      },
    },
  };
}
