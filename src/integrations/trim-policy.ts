import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes out of each page's content security policy the hashes of styles and scripts that other pages hold. Astro lists
 * those of the whole site, and as they cannot be compressed they weigh as much as a section's text.
 */
export function trimPolicy(): AstroIntegration {
  return {
    name: 'trim-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, trimPagePolicy(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

/**
 * Trims the policy of one page.
 * @param html The page as Astro wrote it. A style or script ends at its closing tag whatever it holds, so a pattern finds
 *   them all.
 */
export function trimPagePolicy(html: string): string {
  const inline = [...html.matchAll(/<(style|script)\b[^>]*>([\s\S]*?)<\/\1>/g)].map((match) => match[2] ?? '');
  const held = new Set(inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replaceAll(/ 'sha256-[^']+'/g, (hash) => (held.has(hash.trim()) ? hash : '')),
  );
}
