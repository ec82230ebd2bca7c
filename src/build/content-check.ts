import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '../content/check/check-content.ts';
import { formatProblems } from '../content/check/problem.ts';

/** Stops a build on faulty content, naming every fault; while developing, names them at each change. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview') return;
        const { warnings, errors } = findProblems(fileURLToPath(config.root));
        if (warnings !== '') logger.warn(`\n${warnings}`);
        if (errors === '') return;
        // While developing, an author mends faults one by one and wants to see the rest.
        if (command === 'dev') logger.error(`\n${errors}`);
        else throw new AstroError(`The content has faults:\n\n${errors}\n`, 'Mend them and build again.');
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (!path.split(sep).includes('content')) return;
          const { errors } = findProblems(server.config.root);
          if (errors !== '') logger.error(`\n${errors}`);
        });
      },
    },
  };
}

/** Checks the content below `root`; both answers are lines, empty when there is nothing to say. */
function findProblems(root: string): { warnings: string; errors: string } {
  const problems = checkContent(root, new Date().toISOString().slice(0, 10));
  return {
    warnings: formatProblems(problems.filter(({ severity }) => severity === 'warning')),
    errors: formatProblems(problems.filter(({ severity }) => severity === 'error')),
  };
}
