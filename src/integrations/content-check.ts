import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '../content-check/check-content.ts';
import { formatProblems } from '../content-check/problem.ts';

/** Stops a build on faulty content, naming every fault; while developing, names them at each change. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command === 'preview') return;
        const root = fileURLToPath(config.root);
        const faults = reportProblems(root, logger);
        if (faults !== '' && command !== 'dev') {
          throw new AstroError(`The content has faults:\n\n${faults}\n`, 'Mend them and build again.');
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (path.includes('/content/')) reportProblems(server.config.root, logger);
        });
      },
    },
  };
}

/** Prints what is wrong and returns the errors, as lines; an empty string when there are none. */
function reportProblems(root: string, logger: AstroIntegrationLogger): string {
  const problems = checkContent(root, new Date().toISOString().slice(0, 10));
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (warnings.length > 0) logger.warn(`\n${formatProblems(warnings)}`);
  if (errors.length > 0) logger.error(`\n${formatProblems(errors)}`);
  return formatProblems(errors);
}
