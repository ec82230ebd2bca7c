import { parse } from 'yaml';

/** What an entry says of when it is published. */
interface Publication {
  draft?: unknown;
  publishOn?: unknown;
}

/** Whether an entry waits to be published: it is a draft, or its day has not come. */
export const isWaiting = ({ draft, publishOn }: Publication, today: string): boolean =>
  draft === true || (publishOn !== undefined && toDay(publishOn) > today);

/** Says to all of this process that what waits is shown: `astro.config.mjs` and the collections are loaded apart. */
export const showWaiting = (): void => void (process.env[variable] = 'shown');

const variable = 'WAITING_ENTRIES';

/** Whether this process shows what waits, as it does while developing. */
export const isWaitingShown = (): boolean => process.env[variable] === 'shown';

/** Whether an entry is part of the site that this process makes. */
export const isShown = (entry: object, today = new Date().toISOString().slice(0, 10)): boolean =>
  isWaitingShown() || !isWaiting(entry, today);

/** Some readers of YAML make a date of a day. */
const toDay = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));

/**
 * Finds the files of entries that wait to be published, and those of works that nothing but such entries names: a work is in
 * the list of references because it is cited.
 * @param files The text of each file of `content/`, by its path.
 * @param today As `YYYY-MM-DD`.
 */
export function findWaiting(files: ReadonlyMap<string, string>, today: string): Set<string> {
  const waiting = [...files].filter(([file, text]) => isWaiting(readPublication(file, text), today));
  if (waiting.length === 0) return new Set();
  const names = new Set(waiting.map(([file]) => file));
  const works = [...files.keys()].flatMap((file) => {
    const [, key] = /^content\/references\/(.+)\.json$/.exec(file) ?? [];
    return key === undefined ? [] : [{ key, own: [file, `content/studies/${key}.yaml`] }];
  });
  const alone = works.filter(({ key, own }) => {
    const isNamed = new RegExp(`\\b${key}\\b`);
    return (
      waiting.some(([, text]) => isNamed.test(text)) &&
      ![...files].some(([file, text]) => !names.has(file) && !own.includes(file) && isNamed.test(text))
    );
  });
  return new Set([...names, ...alone.flatMap(({ own }) => own.filter((file) => files.has(file)))]);
}

/** Only what says so is read: an entry says nothing of it as a rule. */
function readPublication(file: string, text: string): Publication {
  if (!/^(?:draft|publishOn):/m.test(text)) return {};
  const [, block] = file.endsWith('.mdx') ? (/^\uFEFF?---\r?\n([^]*?)\r?\n---\s/.exec(text) ?? []) : [file, text];
  try {
    return (parse(block ?? '') ?? {}) as Publication;
  } catch {
    // What cannot be read is a fault, and waits for nothing.
    return {};
  }
}
