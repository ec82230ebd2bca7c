import type { StudyData } from '../schemas/study.ts';
import { createScale, type Scale } from '../lib/drawings/strip.ts';
import { getGroups, type Group } from '../lib/evidence/groups.ts';
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

/** How many of the studies that findings of sections rest on were about what. */
export async function countStudies(): Promise<Record<StudyData['about'], number>> {
  const studies = await getStudies();
  const works = new Set((await getAllGroups()).flatMap((group) => group.works));
  const counts = { 'sex-with-an-ex': 0, breakups: 0, elsewhere: 0 };
  for (const work of works) counts[studies.get(work)?.about ?? 'elsewhere'] += 1;
  return counts;
}
