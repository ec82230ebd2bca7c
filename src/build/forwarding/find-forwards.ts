import type { MovedEntry } from '../../content/moved-entries.ts';
import { findFilePattern, findSectionId } from '../../lib/site/entry-addresses.ts';

/** An old address and where it leads, both within the site: `motivations/fear/`, `figures/dials.svg`. */
export interface Forward {
  from: string;
  to: string;
}

/** What has been published, and is somewhere else now. */
export interface Moves {
  /** Entries whose addresses have changed. */
  moved: MovedEntry[];
  /** Every address and anchor ever published, from the root of the site. */
  promises: string[];
  /** Where old addresses lead. */
  forwards: Forward[];
}

/** What is asked for to get a file: `about/` for `about/index.html`. */
export const toAddress = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/**
 * Finds where the addresses lead that entries had before: those of renamed ones, of sections that are in another part now,
 * and of files that were a retired one’s.
 * @param written Every file that Astro has written.
 * @param promises Every address ever published, from the root of the site.
 */
export function findForwards(moved: MovedEntry[], written: string[], promises: string[]): Forward[] {
  const paths = [...written, ...listMarkdown(written, moved)];
  const built = new Set(paths.map(toAddress));
  const renamed = moved.flatMap((entry) =>
    paths.flatMap((path) => {
      const pattern = findFilePattern(entry.collection, entry.id);
      if (pattern?.test(path) !== true) return [];
      return entry.formerIds.map((old) => ({ from: toAddress(path.replace(pattern, old)), to: toAddress(path) }));
    }),
  );
  const forwards = new Map(renamed.map(({ from, to }) => [from, to]));
  const byName = new Map([...[...built].map((path) => [path, path] as const), ...forwards].map(withoutPart));
  for (const address of promises) {
    const from = address.slice(1);
    if (from.includes('#') || built.has(from) || forwards.has(from)) continue;
    const to = byName.get(withoutPart([from, ''])[0]) ?? findSuccessor(from, moved, built);
    if (to !== undefined) forwards.set(from, to);
  }
  return [...forwards].map(([from, to]) => ({ from, to })).toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

/** The Markdown that will lie beside the pages of sections; a retired one has none. */
function listMarkdown(written: string[], moved: MovedEntry[]): string[] {
  const retired = new Set(moved.filter((entry) => entry.retired !== undefined).map(({ id }) => id));
  return written
    .filter((path) => path.endsWith('/index.html') && !retired.has(findSectionId(toAddress(path)) ?? ''))
    .map((path) => path.replace(/html$/, 'md'));
}

/** A section keeps its name when it moves to another part. */
const withoutPart = ([from, to]: readonly [string, string]): [string, string] => [
  from.replace(/^(social\/)?[\w-]+\/(?=[\w-]+(?:\/(?:index\.md)?|\.png)$)/, '$1*/'),
  to,
];

/** Where a file leads that was named after a retired entry: to what is said of it, or to what is there instead. */
function findSuccessor(from: string, moved: MovedEntry[], built: ReadonlySet<string>): string | undefined {
  for (const { collection, id, formerIds, retired } of moved) {
    const isOf = (name: string) => findFilePattern(collection, name)?.test(from.replace(/\/$/, '/index.html')) === true;
    if (retired === undefined || ![id, ...formerIds].some(isOf)) continue;
    const { successor } = retired;
    if (collection === 'sections') return [...built].find((path) => new RegExp(`^[\\w-]+/${id}/$`).test(path));
    if (successor.startsWith('/')) return successor.slice(1);
    return from.replace(/[^/]+(?=\.\w+$)/, successor);
  }
  return undefined;
}
