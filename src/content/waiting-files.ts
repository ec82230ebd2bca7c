import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findWaiting } from '../lib/site/waiting.ts';

/**
 * Finds the files of entries that wait to be published, from the project’s folder.
 * @param today As `YYYY-MM-DD`.
 */
export function findWaitingFiles(root: string, today: string): Set<string> {
  const files = globSync('content/**/*.{mdx,yaml,json}', { cwd: root }).map((path) => path.split(sep).join('/'));
  return findWaiting(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')])), today);
}
