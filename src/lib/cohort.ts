import type { SampleData, StudyData } from '../schemas/study.ts';

/** That people of one work are people of others, too. */
export interface SharedPeople {
  /** What can stand before the names of those works: “Apparently the same people as in”. */
  opening: string;
  /** Their citation keys. */
  keys: string[];
}

/**
 * Finds the works that studied people of the same cohorts as this one, so that nobody counts them twice.
 * @returns Those of which the same can be said together; groups of one size are the same people.
 */
export function getSharedPeople(study: StudyData, studies: StudyData[]): SharedPeople[] {
  const keysByOpening = new Map<string, string[]>();
  for (const other of studies) {
    const opening = other.id === study.id ? undefined : findOpening(study, other);
    if (opening !== undefined) keysByOpening.set(opening, [...(keysByOpening.get(opening) ?? []), other.id]);
  }
  return [...keysByOpening].map(([opening, keys]) => ({ opening, keys }));
}

function findOpening(study: StudyData, other: StudyData): string | undefined {
  const [pair] = study.samples.flatMap((sample) => {
    const match = other.samples.find(({ cohort }) => cohort !== undefined && cohort === sample.cohort);
    return match === undefined ? [] : [[sample, match] as const];
  });
  if (pair === undefined) return undefined;
  const words = isSameSize(...pair) ? 'the same people as in' : 'people of the same cohort as in';
  return pair.some(({ cohortIsInferred }) => cohortIsInferred) ? `Apparently ${words}` : capitalize(words);
}

const isSameSize = (sample: SampleData, other: SampleData) => sample.size !== undefined && sample.size === other.size;
const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
