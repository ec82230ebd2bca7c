import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SitePlace } from './site-place.ts';

/** Writes, from the built pages, what a reader can carry away: Markdown, feeds, and a book. */
export function exportsToCarry(): AstroIntegration {
  let place: SitePlace | undefined;
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        if (site !== undefined) place = { site, base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (place === undefined) throw new Error('What is carried away needs whole addresses. Set `site`.');
        // Read only now: most builds of a test, or of an author, stop at a fault long before.
        const { writeExports } = await import('./write-exports.ts');
        const count = writeExports(fileURLToPath(dir), place);
        logger.info(`wrote ${String(count)} files to carry away`);
      },
    },
  };
}
