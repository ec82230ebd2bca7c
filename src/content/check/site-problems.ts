import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { findSchemaProblems } from './schema-problems.ts';

const file = 'content/site.json';

/**
 * Finds what is wrong with the file that says what the site is about. Code imports it, the rest of the check too, so that it
 * is read here first, by what does not.
 * @param root The project's folder.
 */
export function findSiteProblems(root: string): Problem[] {
  const path = join(root, file);
  if (!existsSync(path)) return [toError(file, 1, 'is missing. Write it: src/schemas/site.ts explains its fields.')];
  const content = parseContentFile(file, 'site', readFileSync(path, 'utf8'));
  return [...content.problems, ...findSchemaProblems(content, () => new Set())];
}
