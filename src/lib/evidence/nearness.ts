import type { StudyData } from '../../schemas/study.ts';
import { abouts } from './study.ts';

/** How near a study comes to the subject. */
export type About = StudyData['about'];

/** What the list of works can be narrowed to; a work that reports no study is in the whole list alone. */
export const nearnessChoices = [
  { id: 'all', label: 'All works' },
  { id: 'breakups', label: 'About breakups and exes' },
  { id: 'sex-with-an-ex', label: 'Only about sex with an ex' },
] as const;

/**
 * Counts the works that each choice leaves.
 * @param works How near each comes; undefined for one that reports no study.
 */
export const countChoices = (works: (About | undefined)[]) =>
  nearnessChoices.map((choice) => ({
    ...choice,
    count: choice.id === 'all' ? works.length : works.filter((about) => about && isWithin(about, choice.id)).length,
  }));

const isWithin = (about: About, limit: About) => abouts.indexOf(about) <= abouts.indexOf(limit);

/** The nearest of several works; undefined where none reports a study. */
export const findNearest = (works: (About | undefined)[]): About | undefined =>
  abouts.find((about) => works.includes(about));
