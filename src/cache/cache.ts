import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { digestCode } from './digest-code.ts';
import { digestPackages } from './digest-packages.ts';

/** What something is made of. */
type Part = string | Uint8Array;

/** Keeps what was made, by what it was made of, so that the next build need not make it again. */
export interface Cache {
  /**
   * Gives what was made of the same parts before, or makes and keeps it.
   * @param kind The folder it is kept in.
   * @param parts All that it depends on, but for Node and the packages installed, which count for everything.
   */
  cached: (kind: string, parts: Part[], make: () => Promise<Part>) => Promise<Buffer<ArrayBuffer>>;
  /** The same for what is made at once. */
  cachedSync: (kind: string, parts: Part[], make: () => Part) => Buffer<ArrayBuffer>;
  /**
   * Stands for a file of code and all that it imports, as a part of what they make.
   * @param entry Its path in the project, such as `src/build/social/draw.ts`.
   */
  digestCode: (entry: string) => string;
}

/** Kept this long without being asked for: builds below several paths take turns, and people take a few days off. */
const days = 10;

/** As bytes before what is kept, so that a file cut short or changed is not taken for it. */
const digestLength = 32;

/**
 * Makes a cache in a project's `.astro/cache/`, which may be removed at any time.
 * @param root The project's folder.
 */
export function createCache(root: string): Cache {
  const folder = join(root, '.astro/cache');
  const tools = `${process.version} ${process.platform} ${process.arch} ${digestPackages(root)}`;
  const swept = new Set<string>();
  /** Code is read once: what runs by now does not change with its file. */
  const digests = new Map<string, string>();

  const getFile = (kind: string, parts: Part[]) => join(folder, kind, digestParts([kind, tools, ...parts]));

  function keep(file: string, made: Part): Buffer<ArrayBuffer> {
    const bytes = Buffer.from(made);
    writeAtomically(file, Buffer.concat([digest(bytes), bytes]));
    if (!swept.has(dirname(file))) sweep(dirname(file));
    swept.add(dirname(file));
    return bytes;
  }

  return {
    cached: async (kind, parts, make) => {
      const file = getFile(kind, parts);
      return findKept(file) ?? keep(file, await make());
    },
    cachedSync: (kind, parts, make) => {
      const file = getFile(kind, parts);
      return findKept(file) ?? keep(file, make());
    },
    digestCode: (entry) => {
      const known = digests.get(entry) ?? digestCode(root, entry);
      digests.set(entry, known);
      return known;
    },
  };
}

const digest = (bytes: Part) => createHash('sha256').update(bytes).digest();

/** Digests are all of one length, so no two lists of parts run together to the same. */
const digestParts = (parts: Part[]) =>
  digest(Buffer.concat(parts.map(digest)))
    .toString('hex')
    .slice(0, 32);

/** What a file keeps, if it is there and whole; then marked as asked for. */
function findKept(file: string): Buffer<ArrayBuffer> | undefined {
  try {
    const kept = readFileSync(file);
    const bytes = kept.subarray(digestLength);
    if (!digest(bytes).equals(kept.subarray(0, digestLength))) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Writes a file that no other build can find half written. */
export function writeAtomically(file: string, bytes: Uint8Array): void {
  const partial = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(partial, bytes);
  renameSync(partial, file);
}

/** Removes what nobody has asked for in a good while. */
function sweep(folder: string): void {
  const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
  for (const name of readdirSync(folder)) {
    const { mtimeMs = Infinity } = statSync(join(folder, name), { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < oldest) rmSync(join(folder, name), { force: true });
  }
}

/** The project’s own, wherever a build bundles this to. */
export const cache = createCache(dirname(findPackageJSON('..', import.meta.url) ?? ''));
