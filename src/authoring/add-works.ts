import type { WrittenDate } from '../schemas/csl-date.ts';
import { AuthorError } from './author-error.ts';
import { formatReference } from './format-reference.ts';
import { makeKey } from './make-key.ts';
import type { ForeignWork } from './parse-works.ts';
import { getSkeleton } from './skeleton.ts';
import { toReference, type ReadWork } from './to-reference.ts';
import { findDate, getYear } from './to-date.ts';
import { toNames, type Name } from './to-names.ts';

/** What is known of a work that has a file already. */
export interface KnownWork {
  /** Its file, from the project’s folder. */
  file: string;
  key: string;
  doi?: string | undefined;
  title?: string | undefined;
  year?: number | undefined;
}

/** A file to be written. */
export interface NewFile {
  file: string;
  text: string;
}

export interface AddedWork {
  key: string;
  title: string;
  files: NewFile[];
  /** What of the export is not kept. */
  leftOut: string[];
  /** What nobody has confirmed. */
  unconfirmed: string[];
  /** What an author should look at. */
  remarks: string[];
}

export interface Addition {
  added: AddedWork[];
  /** Works that have a file already, each with it. */
  known: Pick<KnownWork, 'title' | 'file'>[];
}

/** What a reader is warned about where nobody has confirmed it. */
const confirmable = ['author', 'title', 'container-title', 'issued', 'DOI'];

/**
 * Makes the files of works that have none: a reference, and a study to fill in.
 * @param works As an export has them.
 * @param there The works that have files.
 * @param options `isConfirmed` where the DOI’s own service has said so; `only` the one that the export calls so.
 */
export function addWorks(
  works: ForeignWork[],
  there: KnownWork[],
  { isConfirmed, only }: { isConfirmed: boolean; only?: string | undefined },
): Addition {
  const addition: Addition = { added: [], known: [] };
  const all = [...there];
  for (const work of works) {
    const read = isWanted(work, only) ? toReference(work) : undefined;
    if (read === undefined) continue;
    const same = all.find((other) => isSame(other, read));
    if (same !== undefined) {
      addition.known.push({ title: read.reference.title, file: same.file });
      continue;
    }
    const key = getKey(read, all);
    const isHttp = read.reference['URL'] !== undefined && String(work['URL']).startsWith('http:');
    const added = toFiles(key, read, { isConfirmed, isHttp, facts: work['custom'] });
    addition.added.push(added);
    all.push({ ...toKnown(key, read.reference), file: added.files[0]?.file ?? '' });
  }
  if (addition.added.length + addition.known.length > 0) return addition;
  throw new AuthorError(`has no work "${only ?? ''}". It holds ${works.map((work) => getNames(work)[0]).join(', ')}.`);
}

/** What an author may call a work of an export: as the export does, or by the key it would have here. */
function getNames(work: ForeignWork): string[] {
  const [first] = toNames(work['author'] ?? work['editor']);
  const date = findDate(work['issued']);
  const own = first === undefined || date === undefined ? undefined : makeKey(first, getYear(date), []);
  return [work['citation-key'], own, work['id'], work['title']].filter((name) => typeof name === 'string');
}

const isWanted = (work: ForeignWork, only: string | undefined) => only === undefined || getNames(work).includes(only);

/** What is remembered of a reference, to know it again. */
export const toKnown = (key: string, reference: Record<string, unknown>): Omit<KnownWork, 'file'> => ({
  key,
  doi: reference['DOI'] as string | undefined,
  title: reference['title'] as string | undefined,
  year: reference['issued'] === undefined ? undefined : getYear(reference['issued'] as WrittenDate),
});

/** Two works of one DOI are the same; where one of them has none, two of one title and year. */
function isSame(other: KnownWork, { reference }: ReadWork): boolean {
  const { doi, title, year } = toKnown('', reference);
  if (doi !== undefined && other.doi !== undefined) return doi.toLowerCase() === other.doi.toLowerCase();
  return title !== undefined && toLetters(title) === toLetters(other.title ?? '') && year === other.year;
}

const toLetters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** What stands for the year of a work that has none. */
const getWhen = ({ status }: Record<string, unknown>) => (status === undefined ? 'nd' : 'inpress');

function getKey({ reference }: ReadWork, all: KnownWork[]): string {
  const [first] = [reference['author'] ?? reference['editor'] ?? []].flat() as Name[];
  const taken = all.map(({ key }) => key);
  return makeKey(first ?? reference.title, toKnown('', reference).year ?? getWhen(reference), taken);
}

function toFiles(
  key: string,
  { reference, leftOut, notices }: ReadWork,
  { isConfirmed, isHttp, facts }: Record<'isConfirmed' | 'isHttp', boolean> & { facts: unknown },
): AddedWork {
  // No export has these facts of ours: it is a reference that somebody has confirmed as far as it says.
  const isOurs = typeof facts === 'object' && facts !== null;
  const unconfirmed = isConfirmed || isOurs ? [] : confirmable.filter((field) => field in reference);
  const own = { ...(isOurs && facts), ...(unconfirmed.length === 0 ? {} : { unconfirmed }), ...notices };
  const custom = Object.keys(own).length === 0 ? {} : { custom: own };
  return {
    key,
    title: reference.title,
    leftOut,
    unconfirmed,
    remarks: [
      ...Object.keys(notices).map((notice) => `It is marked as ${notice}: see “custom” in its file.`),
      ...(isHttp ? ['Its address began with http://. See that it answers at https:// too.'] : []),
    ],
    files: [
      { file: `content/references/${key}.json`, text: formatReference({ id: key, ...reference, ...custom }) },
      { file: `content/studies/${key}.yaml`, text: `${studyNote}\n${getSkeleton('studies', { id: key })}` },
    ],
  };
}

const studyNote = `# What the work did, in your own words. The check names each blank until it is filled in; take these lines out then.
# Where the work reports no study, remove this file, and write into its reference: "custom": { "noStudy": "why" }`;
