import type { StudyData } from '../schemas/study.ts';
import { createScale, type Scale } from '../lib/drawings/strip.ts';
import { getMarks, type Mark } from '../lib/evidence/marks.ts';
import { getSections, getStudies, type Section } from './entries.ts';

/** The groups of people that a section's findings rest on, as marks of a chart. */
export const getMarksOf = async ({ findings }: Section): Promise<Mark[]> => getMarks(findings, await getStudies());

/** The marks of all sections. */
export const getAllMarks = async (): Promise<Mark[]> =>
  (await Promise.all((await getSections()).map(getMarksOf))).flat();

let scale: Promise<Scale> | undefined;

/** The one scale of all strips; made once a build. */
export const getStripScale = (): Promise<Scale> =>
  (scale ??= getAllMarks().then((marks) => createScale(marks.flatMap(({ people }) => people ?? []))));

/** How many of the studies that findings of sections rest on were about what. */
export async function countStudies(): Promise<Record<StudyData['about'], number>> {
  const studies = await getStudies();
  const works = new Set((await getAllMarks()).flatMap((mark) => mark.works));
  const counts = { 'sex-with-an-ex': 0, breakups: 0, elsewhere: 0 };
  for (const work of works) counts[studies.get(work)?.about ?? 'elsewhere'] += 1;
  return counts;
}
