import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseContentFile } from '../content/check/content-file.ts';
import { collectionSources } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/fields.ts';

/** An entry that is there, and its fields as far as they can be read. */
export interface WrittenEntry {
  /** From the project’s folder. */
  file: string;
  data: Record<string, unknown>;
}

/** Reads the entries of a collection, in the order of their files. */
export const readEntries = (root: string, collection: CollectionName): WrittenEntry[] =>
  globSync(`content/${collectionSources[collection].pattern}`, { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .toSorted()
    .map((file) => {
      const { data = {} } = parseContentFile(file, collection, readFileSync(join(root, file), 'utf8'));
      return { file, data };
    });
