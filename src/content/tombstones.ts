/** What is said of entries that are no longer there, where they were. */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { base, pagePaths } from '../lib/site/addresses.ts';
import { getEntryAnchor, getEntryPath, listCollections } from '../lib/site/entry-addresses.ts';
import { stripMarkup } from '../lib/text/strip-markup.ts';
import { findRetired, getPages } from './entries.ts';

/** What a retired entry was, why it is gone, and what is there instead. */
export interface Tombstone {
  /** Anchor of what is said of it. */
  anchor: string;
  name: string;
  /** `YYYY-MM-DD` */
  on: string;
  reason: string;
  successor: { path: string; title: string };
}

/** The tombstones on a page. */
export async function getTombstones(path: string): Promise<Tombstone[]> {
  const collections = listCollections(path.slice(base.length)) as CollectionKey[];
  return (await Promise.all(collections.map(getTombstonesOf))).flat();
}

/** The tombstones of sections, each with the address it has for its own. */
export async function getSectionTombstones() {
  const entries = (await getCollection('sections')).filter((entry) => findRetired(entry) !== undefined);
  const tombstones = await getTombstonesOf('sections');
  return entries.flatMap((entry, i) => {
    const tombstone = tombstones[i];
    return tombstone === undefined ? [] : [{ part: getFolder(entry), id: entry.id, tombstone }];
  });
}

async function getTombstonesOf(collection: CollectionKey): Promise<Tombstone[]> {
  const entries = await getCollection(collection);
  const gone = entries.filter((entry) => findRetired(entry) !== undefined);
  const titled = gone.length === 0 ? [] : await getPages();
  return gone.flatMap((entry) => {
    const retired = findRetired(entry);
    if (retired === undefined) return [];
    const { on, reason, successor } = retired;
    const next = entries.find(({ id }) => id === successor);
    const path = next ? getEntryPath(collection, successor, getFolder(next)) : base + successor.slice(1);
    const title = next
      ? getName(next)
      : titled.find(({ id }) => (pagePaths as Record<string, string>)[id] === path)?.title;
    const anchor = getEntryAnchor(collection, entry.id);
    return [{ anchor, name: getName(entry), on, reason, successor: { path, title: title ?? successor } }];
  });
}

/** What readers know an entry by. */
function getName({ data, id }: CollectionEntry<CollectionKey>): string {
  const { title, term, name, text, label } = data as Partial<
    Record<'title' | 'term' | 'name' | 'text' | 'label', string>
  >;
  return stripMarkup(title ?? term ?? name ?? text ?? label ?? id);
}

/** The folder that the entry's file lies in. */
const getFolder = ({ filePath = '' }: { filePath?: string | undefined }) => filePath.split('/').at(-2) ?? '';
