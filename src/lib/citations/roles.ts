import type { Name } from '../../schemas/csl-name.ts';
import type { CslItem } from './citation-js.ts';

/** Who stands for the author of a work that has none, as APA has it. */
const standIns = [
  'author',
  'composer',
  'illustrator',
  'script-writer',
  'director',
  'guest',
  'host',
  'producer',
  'executive-producer',
  'series-creator',
  'compiler',
  'chair',
  'organizer',
  'curator',
] as const;

/** The names in a role; empty where nobody has it. */
export const getNames = (item: CslItem, role: string): Name[] => (item[role] as Name[] | undefined) ?? [];

/** Those by whose names a work goes, but for editors, whom every format has a place for. */
export function getCreators(item: CslItem): Name[] {
  const role = standIns.find((candidate) => getNames(item, candidate).length > 0);
  return role === undefined ? [] : getNames(item, role);
}
