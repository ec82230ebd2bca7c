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

/** Says once what an entry lacks that several places name, as when it was renamed: each place needs the same mend. */
export function joinLacking(problems: Problem[]): Problem[] {
  const byId = Map.groupBy(problems, ({ message }) => lack.exec(message)?.slice(1).join('\n'));
  return [...byId].flatMap(([key, own]) => {
    const [first] = own;
    if (key === undefined || first === undefined || own.length === 1) return own;
    const [id = '', advice = ''] = key.split('\n');
    const places = own.map(({ file, line }) => `${file}:${line}`);
    const more = places.length > mostPlaces ? ` and ${places.length - mostPlaces} more` : '';
    const message = `"${id}" does not exist, and ${own.length} places name it: ${places.slice(0, mostPlaces).join(', ')}${more}.${advice === '' ? ' Name one that exists, or add it.' : `${advice} Write that in each.`}`;
    return [{ ...first, message }];
  });
}
