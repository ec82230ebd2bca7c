import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findWaiting } from '../lib/site/waiting.ts';
import { listFiles } from './check/list-files.ts';

/**
 * Finds the files of entries that wait to be published, from the project’s folder.
 * @param today As `YYYY-MM-DD`.
 */
export function findWaitingFiles(root: string, today: string): Set<string> {
  const files = listFiles(root).filter((file) => /\.(?:mdx|yaml|json)$/.test(file));
  return findWaiting(new Map(files.map((file) => [file, readIfPossible(join(root, file))])), today);
}

/** Of what cannot be read the check says so. */
function readIfPossible(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
