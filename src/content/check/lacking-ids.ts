import { collectionSources } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/fields.ts';
import type { Problem } from './problem.ts';

/** The ids of a collection, which remember what was looked for among them and was not there. */
export class KnownSet extends Set<string> {
  readonly missed = new Set<string>();

  override has(id: string): boolean {
    const isKnown = super.has(id);
    if (!isKnown) this.missed.add(id);
    return isKnown;
  }
}

/** How every rule says that an id names nothing, and what may follow. */
const lack = /"([^"]*)" does not exist\.(.*)$/s;

/** Which collections lack an entry that some file names. */
export function findLackingCollections(
  problems: Problem[],
  known: ReadonlyMap<CollectionName, KnownSet>,
): CollectionName[] {
  const named = new Set(problems.flatMap(({ message }) => lack.exec(message)?.[1] ?? []));
  return [...known].filter(([, { missed }]) => !missed.isDisjointFrom(named)).map(([name]) => name);
}

/** As many places as fit a line; the rest are counted. */
const mostPlaces = 12;

/**
 * Says once what several places name and no entry is, as when one was renamed: each place needs the same mend. Where nothing
 * is near, an entry may be what is missing.
 */
export function joinLacking(problems: Problem[], known: ReadonlyMap<CollectionName, KnownSet>): Problem[] {
  const byId = Map.groupBy(problems, ({ message }) => lack.exec(message)?.slice(1).join('\n'));
  return [...byId].flatMap(([key, own]) => {
    const [first] = own;
    if (key === undefined || first === undefined) return own;
    const [id = '', advice = ''] = key.split('\n');
    const mend = advice === '' ? getMend(id, known) : advice;
    if (own.length === 1) return [{ ...first, message: advice === '' ? `${first.message}${mend}` : first.message }];
    const places = own.map(({ file, line }) => `${file}:${line}`);
    const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
    const message = `"${id}" does not exist, and ${own.length} places name it: ${places.slice(0, mostPlaces).join(', ')}${more}.${mend.replace(/ Write that\.$/, '')}${advice === '' ? '' : ' Write that in each.'}`;
    return [{ ...first, message }];
  });
}

/** An entry that nothing is near is named by where it would stand. */
function getMend(id: string, known: ReadonlyMap<CollectionName, KnownSet>): string {
  const [name] = [...known].find(([, { missed }]) => missed.has(id)) ?? [];
  const { pattern = '' } = name === undefined ? {} : collectionSources[name];
  const file = /[{!]/.test(pattern) ? '' : pattern.replace('*', id);
  return /^[a-z]/.test(id) && file.includes(`/${id}.`)
    ? ` Name one that does, or write content/${file}.`
    : ' Name one that does.';
}
