import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SitePlace } from '../exports/site-place.ts';
import { writeExports } from '../exports/write-exports.ts';

/** Writes, from the built pages, what a reader can carry away: Markdown, feeds, and a book. */
export function exportsToCarry(): AstroIntegration {
  let place: SitePlace | undefined;
  return {
    name: 'exports',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        if (site !== undefined) place = { site, base };
      },
      'astro:build:done': ({ dir, logger }) => {
        if (place === undefined) throw new Error('What is carried away needs whole addresses. Set `site`.');
        const count = writeExports(fileURLToPath(dir), place);
        logger.info(`wrote ${String(count)} files to carry away`);
      },
    },
  };
}
