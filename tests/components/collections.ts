/** Stands for `astro:content` where a component is rendered alone: the entries are those that a test gives. */
import type { CollectionKey } from 'astro:content';
import { createComponent, render as renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js';
import type { ProseMetadata } from '../../src/markdown/prose-metadata.ts';
import { sampleParts } from './sample-parts.ts';

/** Entries of some collections: what each holds, by its id. */
export type Given = Partial<Record<CollectionKey, Record<string, object>>>;

let given: Given = { parts: sampleParts };

/** Says what the collections hold until it is said anew; one that is not named is empty, but for the parts. */
export function setCollections(collections: Given): void {
  given = { parts: sampleParts, ...collections };
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

/** What a test may give of an entry beside its fields. */
interface GivenProse {
  /** Its prose, as HTML: to make that of Markdown is the pipeline’s to test. */
  prose?: string;
  /** What the pipeline found in it. */
  facts?: Partial<ProseMetadata>;
}

/** An entry’s prose, and what was found in it; both empty where a test gives none. */
export function render({ data: { prose = '', facts } }: { data: GivenProse }) {
  return Promise.resolve({
    Content: createComponent(() => renderTemplate`${unescapeHTML(prose)}`),
    remarkPluginFrontmatter: { citedPlaces: [], markedTerms: [], pictures: [], ...facts },
  });
}
