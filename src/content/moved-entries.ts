import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../lib/reading/decode.ts';
import { getEntryData } from '../lib/reading/read-entry.ts';
import { collectionSources } from '../schemas/collections.ts';
import type { AddressData, CollectionName } from '../schemas/fields.ts';

/** An entry whose addresses have changed. */
export interface MovedEntry {
  collection: CollectionName;
  id: string;
  /** Ids it had before. */
  formerIds: string[];
  /** Anchors it had before, each with the one it has now; both without the entry's id. */
  formerAnchors: Record<string, string>;
  retired: AddressData['retired'];
}

const telling = /\b(?:formerIds|formerAnchors|retired)\b/;

/**
 * Reads from the content which entries were renamed or retired, and which anchors have changed. The finished site is not
 * asked: it has forgotten what it was.
 * @param root The project's folder. The content has been checked.
 */
export function readMovedEntries(root: string): MovedEntry[] {
  return (Object.keys(collectionSources) as CollectionName[]).flatMap((collection) =>
    globSync(`content/${collectionSources[collection].pattern}`, { cwd: root })
      .toSorted()
      .map((file) => ({ file, text: decode(readFileSync(join(root, file))).text }))
      .filter(({ text }) => telling.test(text))
      .map(({ file, text }) => toMovedEntry(collection, getEntryData(file, text))),
  );
}

function toMovedEntry(collection: CollectionName, data: Partial<MovedEntry>): MovedEntry {
  const { id, formerIds = [], formerAnchors = {}, retired } = data;
  return { collection, id: String(id), formerIds, formerAnchors, retired };
}

/** The file of promised addresses, one a line, from the project's folder. */
export const promisesFile = 'content/promises.txt';

/** Every address and anchor ever published, from the root of the site. Lines are added, never removed. */
export function readPromises(root: string): string[] {
  const [file] = globSync(promisesFile, { cwd: root });
  return file === undefined
    ? []
    : readFileSync(join(root, file), 'utf8')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line.startsWith('/'));
}
