import { base } from '../../lib/site/addresses.ts';
import { findSectionId, getEntryPath, listCollections } from '../../lib/site/entry-addresses.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import { getId, type ContentFile } from './content-file.ts';

/** What a retired entry says of itself. */
export interface WrittenRetirement {
  on?: unknown;
  successor?: unknown;
}

/** Finds what a file says of its entry's retirement; undefined of one that is not retired. */
export function findRetirement({ data }: ContentFile): WrittenRetirement | undefined {
  const retired = data?.['retired'];
  return typeof retired === 'object' && retired !== null ? retired : undefined;
}

/** The ids that an entry had before, as they are written. */
export const getFormerIds = ({ data }: ContentFile): string[] => {
  const former = data?.['formerIds'];
  return Array.isArray(former) ? former.map(String) : [];
};

/** What has become of ids that are no more. */
export interface MovedNames {
  /** What to write for an id of a collection, as the end of a message. */
  explainId: (collection: CollectionName, id: string) => string | undefined;
  /** What to write for an address of this site. */
  explainAddress: (address: string) => string | undefined;
}

/** @param files All content files, the retired ones too. */
export function createMovedNames(files: ContentFile[]): MovedNames {
  const renamed = new Map(
    files.flatMap((file) => getFormerIds(file).map((old) => [toKey(file.collection, old), file])),
  );
  const retired = new Map(
    files
      .filter((file) => findRetirement(file) !== undefined)
      .flatMap((file) => [getId(file), ...getFormerIds(file)].map((id) => [toKey(file.collection, id), file])),
  );
  return {
    explainId: (collection, id) => {
      const gone = retired.get(toKey(collection, id));
      if (gone !== undefined)
        return describeRetired(String(findRetirement(gone)?.successor), (path) => path.startsWith('/'));
      const file = renamed.get(toKey(collection, id));
      return file && ` It is "${getId(file)}" now. Write that.`;
    },
    explainAddress: (address) => {
      const [path = '', anchor = ''] = address.split('#');
      const folder = path.slice(base.length);
      const section = findSectionId(folder);
      const names = section === undefined ? listCollections(folder) : (['sections'] as const);
      // An id ends where a hyphen begins what follows it, or at the end.
      const ids = [...anchor.matchAll(/-|$/g)].map(({ index }) => anchor.slice(0, index)).toReversed();
      for (const collection of names) {
        for (const id of section === undefined ? ids : [section]) {
          const gone = retired.get(toKey(collection, id));
          const file = gone ?? renamed.get(toKey(collection, id));
          if (file === undefined) continue;
          const part = file.file.split('/').at(-2);
          const successor = String(findRetirement(file)?.successor);
          if (gone !== undefined)
            return describeRetired(
              successor.startsWith('/') ? successor : getEntryPath(collection, successor, part),
              () => false,
            );
          const now = getId(file);
          const rest = section === undefined ? anchor.slice(id.length) : anchor.replace(new RegExp(`^${id}`), '');
          const page = section === undefined ? path : getEntryPath(collection, now, part);
          return ` It is "${page}${anchor === '' ? '' : `#${anchor.startsWith(id) ? now : ''}${rest}`}" now. Write that.`;
        }
      }
      return undefined;
    },
  };
}

const toKey = (collection: CollectionName, id: string) => `${collection}\n${id}`;

const describeRetired = (successor: string, isElsewhere: (successor: string) => boolean) =>
  isElsewhere(successor)
    ? ` It was retired, and there is "${successor}" instead. Take it out.`
    : ` It was retired. Write "${successor}" instead, or take it out.`;
