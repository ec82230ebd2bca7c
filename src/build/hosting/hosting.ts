import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeaderRules, toHeaderRules } from './header-rules.ts';
import { formatRedirects } from './redirects.ts';
import { compressFolder } from './compress-folder.ts';

/**
 * Makes the built site ready for a host: `_headers` and `_redirects` for those that read them, and compressed copies for
 * those that send them. Must be the last integration, since it compresses what the others write.
 */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        writeHostFiles(folder, base);
        const { plain, br, gz } = await compressFolder(folder);
        const toKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(`${toKilobytes(plain)} of text are ${toKilobytes(br)} by brotli, ${toKilobytes(gz)} by gzip`);
      },
    },
  };
}

/**
 * Writes what Cloudflare Pages and Netlify read.
 * @param folder The built site.
 * @param base The path it is published under; begins and ends with a slash.
 */
function writeHostFiles(folder: string, base: string): void {
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, html: path.endsWith('.html') ? readFileSync(join(folder, path), 'utf8') : '' }));
  writeFileSync(join(folder, '_headers'), formatHeaderRules(toHeaderRules(files, base)));
  writeFileSync(join(folder, '_redirects'), formatRedirects(base));
}
