import { site } from '../site/subject.ts';

/** How near a study comes to the subject, by the id that content names it by. */
export type About = string;

/** The same in three steps, by which style sheets know it. */
export type Distance = keyof typeof site.nearness;
const { nearest, near, far } = site.nearness;

/** From the nearest. */
export const abouts: About[] = [nearest.id, near.id, far.id];
const distances: Distance[] = ['nearest', 'near', 'far'];

/** How far from the subject something is. */
export const getDistance = (about: About): Distance => distances[abouts.indexOf(about)] ?? 'far';

/** What a reader is told of how near a study comes. */
export const getAboutLabel = (about: About): string => site.nearness[getDistance(about)].label;

/** What a study is of, in the fewest words. */
export const getLaneLabel = (about: About): string => site.nearness[getDistance(about)].of;

/** What the list of works can be narrowed to; a work that reports no study is in the whole list alone. */
const choices = [
  { id: 'all', label: 'All works', leaves: undefined },
  { id: 'near', label: `About ${near.of}`, leaves: ['nearest', 'near'] },
  { id: 'nearest', label: `Only about ${nearest.of}`, leaves: ['nearest'] },
];

/**
 * Counts the works that each choice leaves.
 * @param works How near each comes; undefined for one that reports no study.
 */
export const countChoices = (works: (About | undefined)[]) =>
  choices.map(({ id, label, leaves }) => ({
    id,
    label,
    count: works.filter((about) => leaves === undefined || (about && leaves.includes(getDistance(about)))).length,
  }));

/** How far the nearest of several works is; undefined where none reports a study. */
export const findNearest = (works: (About | undefined)[]): Distance | undefined =>
  distances.find((distance) => works.some((about) => about && getDistance(about) === distance));
