import type { Name } from '../../schemas/csl-name.ts';
import type { CslItem } from './citation-js.ts';

/** Who makes a work that has no author, in the order in which APA has one stand for another. */
export const makers = [
  'illustrator',
  'script-writer',
  'director',
  'guest',
  'host',
  'producer',
  'executive-producer',
  'series-creator',
] as const;

/** Who brings it together, after its editors. */
export const leaders = ['compiler', 'chair', 'organizer', 'curator'] as const;

/** Who stands for the author of a work that has none. */
const standIns = ['author', 'composer', ...makers, ...leaders] as const;

/** The names in a role; empty where nobody has it. */
export const getNames = (item: CslItem, role: string): Name[] => (item[role] as Name[] | undefined) ?? [];

/** Those by whose names a work goes, but for editors, whom every format has a place for. */
export function getCreators(item: CslItem): Name[] {
  const role = standIns.find((candidate) => getNames(item, candidate).length > 0);
  return role === undefined ? [] : getNames(item, role);
}
