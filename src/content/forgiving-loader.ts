import type { Loader } from 'astro/loaders';

type Context = Parameters<Loader['load']>[0] & { entryTypes: EntryTypes };

/**
 * Makes a loader leave out an entry that it cannot read, or that breaks its schema, where it would otherwise stop: while
 * developing, the check tells the fault over the page, and the rest of the site is there to be looked at.
 */
export function forgive(loader: Loader): Loader {
  return { ...loader, load: (context) => loader.load(toForgiving(context as Context)) };
}

function toForgiving(context: Context): Context {
  const failed = new Set<string>();
  const parseData: Context['parseData'] = async (entry) => {
    try {
      const data = await context.parseData(entry);
      failed.delete(entry.id);
      return data;
    } catch {
      failed.add(entry.id);
      return entry.data;
    }
  };
  const { store } = context;
  const set: typeof store.set = (entry) => !failed.has(entry.id) && store.set(entry);
  return {
    ...context,
    parseData,
    store: { ...store, set },
    entryTypes: toForgivingTypes(context.entryTypes),
  };
}

/** How files of an ending are read: Astro hands it to loaders and does not say so in their type. */
interface EntryType {
  getEntryInfo: (file: { fileUrl: URL }) => unknown;
}

type EntryTypes = Pick<ReadonlyMap<string, EntryType>, 'get'>;

/** Of what cannot be read, what was read last stands; without that it has no fields, and so breaks its schema. */
function toForgivingTypes(types: EntryTypes): EntryTypes {
  const last = new Map<string, unknown>();
  const read = async (type: EntryType, file: Parameters<EntryType['getEntryInfo']>[0]) => {
    try {
      const info = await type.getEntryInfo(file);
      last.set(file.fileUrl.href, info);
      return info;
    } catch {
      return last.get(file.fileUrl.href) ?? { body: '', data: {}, rawData: '', slug: '' };
    }
  };
  return {
    get: (ending) => {
      const type = types.get(ending);
      return type && { ...type, getEntryInfo: (file) => read(type, file) };
    },
  };
}
