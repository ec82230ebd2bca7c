/** Stands for `astro:content` where a component is rendered alone: the entries are those that a test gives. */
import type { CollectionKey } from 'astro:content';

/** Entries of some collections: what each holds, by its id. */
export type Given = Partial<Record<CollectionKey, Record<string, object>>>;

let given: Given = {};

/** Says what the collections hold until it is said anew; one that is not named is empty. */
export function setCollections(collections: Given): void {
  given = collections;
}

/** The part of `astro:content` that the site asks. A section says its part by `part`, as its folder does elsewhere. */
export function getCollection(collection: CollectionKey) {
  const entries = Object.entries(given[collection] ?? {}).map(([id, data]) => ({
    id,
    collection,
    data: { id, ...data },
    filePath: `content/${'part' in data ? String(data.part) : collection}/${id}.mdx`,
  }));
  return Promise.resolve(entries);
}

/** Prose is the Markdown pipeline's to test; here an entry's own is empty. */
export const render = () => Promise.resolve({ Content: () => null, remarkPluginFrontmatter: {} });
