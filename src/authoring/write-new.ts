import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AuthorError } from './author-error.ts';
import type { NewFile } from './add-works.ts';

/**
 * Writes all files, or none: what is there is never written over, and what cannot be finished is taken back.
 * @param root The project’s folder.
 * @param replaced A file that they are written in the place of.
 */
export function writeNew(root: string, files: NewFile[], replaced?: string): void {
  const there = files.filter(({ file }) => file !== replaced && existsSync(join(root, file)));
  if (there.length > 0)
    throw new AuthorError(`${there.map(({ file }) => file).join(', ')} is there already, and stays as it is.`);
  const written: string[] = [];
  const before =
    replaced === undefined ? undefined : { path: join(root, replaced), bytes: readFileSync(join(root, replaced)) };
  if (before !== undefined && files.length > 0) rmSync(before.path);
  try {
    for (const { file, text } of files) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    if (before !== undefined) writeFileSync(before.path, before.bytes);
    throw error;
  }
}
