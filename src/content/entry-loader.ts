import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { toLines } from '../lib/reading/decode.ts';
import { getEntryData } from '../lib/reading/read-entry.ts';

/** How Astro reads one kind of file. */
interface EntryType {
  getEntryInfo: (file: { contents: string; fileUrl: URL }) => EntryInfo | Promise<EntryInfo>;
}

interface EntryInfo {
  data: Record<string, unknown>;
}

/** What Astro hands to a loader, with what its type leaves out. */
type FileContext = LoaderContext & { entryTypes: ReadonlyMap<string, EntryType> };

/**
 * Has a loader read the fields of entries as the content check does, so that neither passes what the other refuses. Astro's
 * own reader of JSON stops at a mark of byte order, and that of YAML makes a day of a title that is one.
 */
export function readAlike(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) => {
      const { entryTypes } = context as FileContext;
      const alike = { get: (ending: string) => wrap(entryTypes.get(ending), fileURLToPath(context.config.root)) };
      return loader.load({ ...context, entryTypes: alike } as LoaderContext);
    },
  };
}

const wrap = (type: EntryType | undefined, root: string): EntryType | undefined =>
  type && {
    ...type,
    getEntryInfo: async ({ contents, fileUrl }) => {
      const text = toLines(contents);
      const data = getEntryData(relative(root, fileURLToPath(fileUrl)), text);
      return { ...(await type.getEntryInfo({ contents: text, fileUrl })), data };
    },
  };
