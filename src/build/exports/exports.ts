import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteLocation } from '../../lib/site/location.ts';

/** Writes the exports, made of the built pages: Markdown, an EPUB, feeds and `llms.txt`. */
export function siteExports(location: SiteLocation): AstroIntegration {
  return {
    name: 'exports',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Read only now: most builds of a test, or of an author, stop at a fault long before.
        const { writeExports } = await import('./write-exports.ts');
        const count = writeExports(fileURLToPath(dir), location);
        logger.info(`wrote ${String(count)} files`);
      },
    },
  };
}
