import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** What a file imports of the project, types left out. */
const imports = /(?:^(?:import|export) (?!type )[^;]*?|\bimport\()'(\.[^'?]+)/gm;

/**
 * Stands for a file of code and all of the project that it imports.
 * @param root The project’s folder.
 * @param entry Path of the file in it.
 */
export function digestCode(root: string, entry: string): string {
  const files = new Set([entry]);
  const digest = createHash('sha256');
  // A set goes on with what is added meanwhile.
  for (const file of files) {
    const path = join(root, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(path, 'utf8');
    digest.update(`${file} ${text.length} ${text}`);
    for (const [, imported = ''] of text.matchAll(imports)) files.add(join(dirname(file), imported));
  }
  return digest.digest('hex');
}
