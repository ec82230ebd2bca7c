import { base, beats } from '../../lib/site/addresses.ts';
import { findSectionId, getEntryPath, listCollections } from '../../lib/site/entry-addresses.ts';
import { countWrongLetters } from '../../lib/text/edit-distance.ts';
import { findAnchor, getParagraphs } from '../../markdown/remark-paragraph-anchors.ts';
import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { promisesFile } from '../moved-entries.ts';
import { isAnchorOfLayout } from './anchor-problems.ts';
import { getId, type ContentFile } from './content-file.ts';
import { findRetirement, getFormerIds } from './moved-names.ts';
import { toError, type Problem } from './problem.ts';

/** The layouts, notes and findings of an entry have anchors, too; those of components and layouts are one word each. */
const isParagraphs = (anchor: string) => anchor.includes('-') && !isAnchorOfLayout(anchor);

/** Collections of which an entry is the whole of an anchor or page. */
const whole: CollectionName[] = ['sections', 'glossary', 'references', 'experts'];

/**
 * Finds what was published and would be lost: entries that are there no more, and paragraphs that begin in other words. What
 * else a page may lose, the build finds when the page is finished.
 * @param files All content files, the retired ones too.
 * @param promises Every address and anchor ever published, line by line.
 */
export function findPromiseProblems(files: ContentFile[], promises: string[]): Problem[] {
  const promised = new Set(promises);
  const published = groupPublished(files, promises);
  return [
    ...whole.flatMap((collection) => findLostEntries(collection, files, promises, promised)),
    ...files
      .filter((content) => findRetirement(content) === undefined)
      .flatMap((content) => findLostParagraphs(content, published.get(content) ?? [])),
  ];
}

function findLostEntries(
  collection: CollectionName,
  files: ContentFile[],
  promises: string[],
  promised: ReadonlySet<string>,
): Problem[] {
  const own = files.filter((content) => content.collection === collection);
  const known = new Set(own.flatMap((content) => [getId(content), ...getFormerIds(content)]));
  const fresh = own.filter((content) => !promised.has(getAddress(content)));
  return promises.flatMap((address, i) => {
    const id = findId(collection, address);
    if (id === undefined || known.has(id)) return [];
    const { noun } = collectionSources[collection];
    const nearest = findNearest(id, fresh, getId);
    const written = collection === 'references' ? `"formerIds": ["${id}"]` : `formerIds: [${id}]`;
    const lost = `${address} was published, and ${noun} of the id "${id}" is there no more.`;
    const taken =
      'If it was taken out, give back its file, and write there "retired" (CONTRIBUTING.md, “Rename or retire”).';
    return nearest === undefined
      ? [toError(promisesFile, i + 1, `${lost} If it has another id now, write "${written}" into its file. ${taken}`)]
      : [toError(nearest.file, nearest.getLine(['id']), `${lost} If it is this one, write "${written}". ${taken}`)];
  });
}

/** The id of an entry whose own address this is. */
function findId(collection: CollectionName, address: string): string | undefined {
  const [path = '', anchor] = address.split('#');
  const folder = path.slice(base.length);
  if (collection === 'sections') return anchor === undefined ? findSectionId(folder) : undefined;
  if (anchor === undefined || anchor.startsWith('letter-')) return undefined;
  return listCollections(folder).includes(collection) ? anchor : undefined;
}

const getAddress = (content: ContentFile) =>
  getEntryPath(content.collection, getId(content), content.file.split('/').at(-2));

function findLostParagraphs(content: ContentFile, published: string[]): Problem[] {
  const { prose, data, file } = content;
  if (prose === undefined) return [];
  const lines = new Map(
    getParagraphs(prose).flatMap((paragraph) => {
      const anchor = findAnchor(paragraph);
      return anchor === undefined ? [] : [[anchor, paragraph.position?.start.line ?? 1]];
    }),
  );
  const former = { ...(data?.['formerAnchors'] as object | undefined) };
  const fresh = [...lines.keys()].filter((anchor) => !published.includes(anchor));
  return published
    .filter((anchor) => !lines.has(anchor) && !(anchor in former) && isParagraphs(anchor))
    .map((anchor) => {
      const nearest = findNearest(anchor, fresh.length > 0 ? fresh : [...lines.keys()], String) ?? beats[1];
      const line = `${anchor}: ${nearest}`;
      const mend = Object.keys(former).length > 0 ? `"${line}" under "formerAnchors"` : `"formerAnchors: { ${line} }"`;
      const message = `the paragraph published as "#${getId(content)}-${anchor}" begins in other words now, or is gone. To keep its anchor write ${mend}, or name there the paragraph that says the same.`;
      return toError(file, lines.get(nearest) ?? 1, message);
    });
}

/** The anchors published within each entry that has prose, without its id. */
function groupPublished(files: ContentFile[], promises: string[]): Map<ContentFile, string[]> {
  const owners = new Map(
    files.flatMap((content) =>
      [getId(content), ...getFormerIds(content)].map((name) => [`${content.collection} ${name}`, content] as const),
    ),
  );
  const published = new Map<ContentFile, Set<string>>();
  for (const address of promises) {
    const [path = '', anchor] = address.split('#');
    if (anchor === undefined) continue;
    const folder = path.slice(base.length);
    const collections = findSectionId(folder) === undefined ? listCollections(folder) : (['sections'] as const);
    // Of two ids of which one begins like the other, the longer is meant.
    const names = [...anchor.matchAll(/-|$/g)].map(({ index }) => anchor.slice(0, index)).toReversed();
    const name = names.find((each) => collections.some((collection) => owners.has(`${collection} ${each}`)));
    const owner = collections.map((collection) => owners.get(`${collection} ${name}`)).find((each) => each?.prose);
    if (name === undefined || owner === undefined || name === anchor) continue;
    const own = published.get(owner) ?? new Set();
    published.set(owner, own.add(anchor.slice(name.length + 1)));
  }
  return new Map([...published].map(([content, anchors]) => [content, [...anchors]]));
}

/** What has the most letters in common with a name. */
function findNearest<T>(name: string, candidates: T[], getName: (candidate: T) => string): T | undefined {
  const [nearest] = candidates
    .map((candidate) => ({ candidate, wrong: countWrongLetters(name, getName(candidate)) }))
    .toSorted((a, b) => a.wrong - b.wrong);
  return nearest?.candidate;
}
