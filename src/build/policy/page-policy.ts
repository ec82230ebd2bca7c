import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mergeStyles } from './merge-styles.ts';

/**
 * Gives each page a content security policy of its own, before anything that it governs. Astro lists the hashes of the
 * whole site's styles and scripts, after the first of them; as they cannot be compressed they weigh as much as a section.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, tightenPolicy(mergeStyles(readFileSync(path, 'utf8'))));
        }
      },
    },
  };
}

/**
 * Writes the policy of one page anew: first in its head, with the hashes of the styles and scripts it holds and no others.
 * @param html The page as Astro wrote it. A style or script ends at its closing tag whatever it holds, so a pattern finds
 *   them all.
 */
export function tightenPolicy(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
  if (policy === undefined) return html;
  const own = policy
    .replaceAll(/ 'sha256-[^']+'/g, '')
    .replace(/(?<=script-src)[^;"]*/, (sources) => `${sources}${getHashes(html, /<script>([\s\S]*?)<\/script>/g)}`)
    .replace(/(?<=style-src)[^;"]*/, (sources) => `${sources}${getHashes(html, /<style>([\s\S]*?)<\/style>/g)}`);
  return html.replace(policy, '').replace('<meta charset="utf-8">', (charset) => `${charset}${own}`);
}

const getHashes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)]
    .map(([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join('');
