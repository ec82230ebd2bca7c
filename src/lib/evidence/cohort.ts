import type { SampleData, StudyData } from '../../schemas/study.ts';

/** Works that studied the same people as another. */
export interface SharedPeople {
  /** What can stand before the names of those works: “Apparently the same people as in”. */
  opening: string;
  /** Their citation keys. */
  keys: string[];
}

/** How two samples of one cohort are related, the closest first. */
const openings = [
  'The same people as in',
  'Apparently the same people as in',
  'From the same group of people as in',
  'Apparently from the same group of people as in',
] as const;

/**
 * Finds the works that studied people of the same cohorts as this one, so that nobody counts them twice.
 * @returns Their keys, grouped by how they are related; samples of one cohort and size are the same people. Reviews ask none.
 */
export function getSharedPeople(study: StudyData, studies: StudyData[]): SharedPeople[] {
  const others = studies.filter(({ id }) => id !== study.id);
  return openings
    .map((opening) => ({
      opening,
      keys: others.filter((other) => findOpening(study, other) === opening).map(({ id }) => id),
    }))
    .filter(({ keys }) => keys.length > 0);
}

function findOpening(study: StudyData, other: StudyData): (typeof openings)[number] | undefined {
  const pairs = study.samples.flatMap((sample) => other.samples.map((match) => [sample, match] as const));
  const pair = pairs.find(
    ([sample, match]) => sample.design !== 'review' && sample.cohort !== undefined && sample.cohort === match.cohort,
  );
  if (pair === undefined) return undefined;
  const isInferred = pair.some(({ cohortIsInferred }) => cohortIsInferred);
  return openings[(isSameSize(...pair) ? 0 : 2) + (isInferred ? 1 : 0)];
}

const isSameSize = (sample: SampleData, other: SampleData) => sample.size !== undefined && sample.size === other.size;
