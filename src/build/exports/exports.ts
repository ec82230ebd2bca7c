import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
        const { BuiltSite } = await import('../built-site/built-site.ts');
        const { renderExports } = await import('./render-exports.ts');
        const folder = fileURLToPath(dir);
        const files = renderExports(new BuiltSite(folder, location));
        for (const [file, content] of files) writeFileSync(join(folder, file), content);
        logger.info(`wrote ${String(files.size)} files`);
      },
    },
  };
}
