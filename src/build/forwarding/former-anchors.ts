import type { MovedEntry } from '../../content/moved-entries.ts';
import { findAnchorPattern, findSectionId } from '../../lib/site/entry-addresses.ts';

/** Stands for the head of a page, where nothing else on it is left of what an anchor led to. */
export const pageHead = '';

/**
 * Finds the anchors that a page had before, and where on it they lead now.
 * @param folder The page's folder.
 * @param ids Those it has.
 * @param promised Anchors that were published of it, or of a page that leads to it.
 * @returns The id that each leads to, or `pageHead`.
 */
export function findFormerAnchors(
  folder: string,
  ids: ReadonlySet<string>,
  moved: MovedEntry[],
  promised: string[],
): Map<string, string> {
  const places = new Map([...ids].map((id) => [id, id]));
  const add = (old: string, place: string | undefined) => {
    if (place !== undefined && !places.has(old)) places.set(old, place);
  };
  for (const { id, formerAnchors } of moved) {
    for (const [old, now] of Object.entries(formerAnchors)) add(`${id}-${old}`, places.get(`${id}-${now}`));
  }
  for (const { collection, id, formerIds } of moved) {
    const pattern = findAnchorPattern(collection, id, folder);
    if (pattern === undefined) continue;
    for (const [anchor, place] of [...places].filter(([anchor]) => pattern.test(anchor))) {
      for (const old of formerIds) add(anchor.replace(pattern, old), place);
    }
  }
  for (const anchor of promised) {
    if (!places.has(anchor)) add(anchor, findLetter(anchor, ids) ?? findRest(anchor, folder, ids, moved));
  }
  for (const id of ids) places.delete(id);
  return places;
}

/** Under a letter of the alphabet there may be nothing any more: then the next, or the last. */
function findLetter(anchor: string, ids: ReadonlySet<string>): string | undefined {
  if (!/^letter-.$/.test(anchor)) return undefined;
  const letters = [...ids].filter((id) => /^letter-.$/.test(id)).toSorted();
  return letters.find((id) => id > anchor) ?? letters.at(-1);
}

/** What is left of a retired entry: what is said of it, else what stands there instead, else the head of the page. */
function findRest(anchor: string, folder: string, ids: ReadonlySet<string>, moved: MovedEntry[]): string | undefined {
  for (const { collection, id, formerIds, retired } of moved.filter((entry) => entry.retired !== undefined)) {
    const own = [id, ...formerIds].flatMap((name) => findAnchorPattern(collection, name, folder) ?? []);
    const pattern = own.find((each) => each.test(anchor));
    if (pattern === undefined && findSectionId(folder) !== id) continue;
    if (pattern === undefined) return pageHead;
    const main = anchor.slice(0, anchor.search(pattern));
    const successor = retired?.successor ?? '';
    return (
      [`${main}${id}`, anchor.replace(pattern, successor), `${main}${successor}`].find((name) => ids.has(name)) ??
      pageHead
    );
  }
  // Where two lines of the index have become one, it has the anchor of the first.
  return anchor.startsWith('topic-') ? pageHead : undefined;
}
