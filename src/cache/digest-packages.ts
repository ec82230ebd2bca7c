import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Stands for all packages that are installed, by npm’s own list of them with their versions. Where something else has
 * installed them, it is another each time, since nobody could tell whether they have changed.
 * @param root The project’s folder, whose packages may be links into another’s.
 */
export function digestPackages(root: string): string {
  try {
    const folder = join(realpathSync(join(root, 'node_modules/astro')), '..');
    return createHash('sha256')
      .update(readFileSync(join(folder, '.package-lock.json')))
      .digest('hex');
  } catch {
    return randomUUID();
  }
}
