import { getId, type ContentFile } from './content-file.ts';
import { findRestingOn } from './doubtful-works.ts';
import { findKeyProblems } from './key-problems.ts';
import { toError, type Problem } from './problem.ts';
import { getDays, getNames } from './work-data.ts';
import { getKeyName } from './work-names.ts';

/**
 * Finds what makes works doubtful that are well formed each: two files for one work, a key that names another author or
 * year, a day that has not come, and what rests on a work that was taken back.
 * @param today As `YYYY-MM-DD`.
 */
export function findWorkProblems(files: ContentFile[], today: string): Problem[] {
  const works = files.filter(({ collection, data }) => collection === 'references' && data !== undefined);
  return [
    ...findTwins(works, 'DOI', (doi) => doi.toLowerCase()),
    ...findTwins(works, 'PMID', (id) => id),
    ...findTwins(works, 'PMCID', (id) => id),
    // Parts of one book share its number.
    ...findTwins(
      works.filter(({ data }) => !/^(?:chapter|entry|paper)/.test(String(data?.['type']))),
      'ISBN',
      toLongIsbn,
    ),
    ...works.flatMap(findKeyProblems),
    ...works.flatMap((work) => findFuture(work, today)),
    ...works.flatMap(findPersons),
    ...findRestingOn(files, works),
  ];
}

function findTwins(works: ContentFile[], field: string, toSame: (value: string) => string): Problem[] {
  const first = new Map<string, ContentFile>();
  return works.flatMap((work) => {
    const value = work.data?.[field];
    if (typeof value !== 'string') return [];
    const same = toSame(value);
    const earlier = first.get(same);
    if (earlier === undefined) first.set(same, work);
    if (earlier === undefined) return [];
    const message = `${field} "${value}" is that of ${earlier.file}:${earlier.getLine([field])}, too. If it is one work, cite "${getId(earlier)}" and remove this file; if not, mend the ${field}.`;
    return [toError(work.file, work.getLine([field]), message)];
  });
}

/** The number without its hyphens, check digit and the prefix that all had before 2007. */
const toLongIsbn = (isbn: string) =>
  isbn
    .replaceAll(/[^\dX]/gi, '')
    .replace(/^978/, '')
    .slice(0, -1);

/** A day that has not come, as far as it is known. */
function findFuture(work: ContentFile, today: string): Problem[] {
  const isAhead = (day: string) => day > today.slice(0, day.length);
  const dates = ['issued', 'accessed', 'original-date'].flatMap((field) =>
    getDays(work.data?.[field]).map((day) => ({
      path: [field],
      day: day.map((part) => String(part).padStart(2, '0')).join('-'),
    })),
  );
  const custom = (work.data?.['custom'] ?? {}) as Record<string, { date?: unknown } | undefined>;
  const notices = ['retracted', 'expressionOfConcern', 'corrected'].flatMap((kind) =>
    typeof custom[kind]?.date === 'string' ? [{ path: ['custom', kind, 'date'], day: custom[kind].date }] : [],
  );
  return [...dates, ...notices]
    .filter(({ day }) => isAhead(day))
    .map(({ path, day }) => {
      const mend =
        path[0] === 'issued'
          ? ' Mend it; if it has not appeared, take it out and write "status": "in press".'
          : ' Mend it.';
      return toError(work.file, work.getLine(path), `${path.join('.')} ${day} lies in the future.${mend}`);
    });
}

/** An organisation that looks like a person would be one without a family name, in every list and export. */
function findPersons(work: ContentFile): Problem[] {
  return ['author', 'editor', 'translator'].flatMap((role) =>
    getNames(work.data ?? {}, role).flatMap(({ literal }, i) => {
      if (typeof literal !== 'string' || !looksPersonal(literal, getId(work))) return [];
      const family = literal.split(/\s+/).at(-1) ?? '';
      const message = `${role}[${i}].literal "${literal}" looks like a person. Write {"family": "${family}", "given": "${literal.slice(0, -family.length).trim()}"}; if it is an organisation, leave it.`;
      return [{ ...toError(work.file, work.getLine([role, i]), message), severity: 'warning' as const }];
    }),
  );
}

/** It has an initial, a title or a family name first; or the key names its last word alone, as of a person. */
function looksPersonal(name: string, key: string): boolean {
  const words = name.split(/\s+/);
  if (/^(?:Dr|Prof|Mr|Mrs|Ms)\b/.test(name) || /(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(name)) return true;
  if (/^[\p{L}’'-]+, \p{Lu}[\p{L}.-]*$/u.test(name)) return true;
  const isNamed = words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return words.length > 1 && words.length < 4 && isNamed && key.startsWith(getKeyName(words.at(-1) ?? ''));
}
