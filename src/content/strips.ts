import { createScale, type Scale } from '../lib/drawings/strip.ts';
import { getGroups, type Group } from '../lib/evidence/groups.ts';
import { getDistance, type Distance } from '../lib/evidence/nearness.ts';
import { getSections, getStudies, type Section } from './entries.ts';

/** The groups of people that a section's findings rest on. */
export const getGroupsOf = async ({ findings }: Section): Promise<Group[]> => getGroups(findings, await getStudies());

/** The groups of all sections. */
export const getAllGroups = async (): Promise<Group[]> =>
  (await Promise.all((await getSections()).map(getGroupsOf))).flat();

let scale: Promise<Scale> | undefined;

/** The one scale of all strips; made once a build. */
export const getStripScale = (): Promise<Scale> =>
  (scale ??= getAllGroups().then((groups) => createScale(groups.flatMap(({ people }) => people ?? []))));

/** How many of the studies that findings of sections rest on are how far from the subject. */
export async function countStudies(): Promise<Record<Distance, number>> {
  const studies = await getStudies();
  const works = new Set((await getAllGroups()).flatMap((group) => group.works));
  const counts = { nearest: 0, near: 0, far: 0 };
  for (const work of works) counts[getDistance(studies.get(work)?.about ?? '')] += 1;
  return counts;
}
