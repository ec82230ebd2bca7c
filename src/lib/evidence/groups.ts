/** Which groups of people a section’s findings rest on. */
import type { SectionData } from '../../schemas/section.ts';
import type { Design, SampleData, StudyData } from '../../schemas/study.ts';
import { abouts, type About } from './nearness.ts';
import { getSamplesMeant } from './study.ts';

/** One group of people, or one review, as it stands in a chart. */
export interface Group {
  /** How near the group was asked to the subject; of several studies of it, the nearest. */
  about: About;
  /** How many people; undefined for a review, and where nobody says. */
  people?: number | undefined;
  isReview: boolean;
  /** Citation keys of the works that studied it, the nearest to the subject first. */
  works: string[];
  /** The findings that rest on it, by their place in the section, from 0. */
  findings: number[];
}

const reviews: Design[] = ['review', 'systematic-review', 'meta-analysis'];

interface UsedSample {
  sample: SampleData;
  study: StudyData;
  finding: number;
}

/**
 * The groups of people that findings rest on, from the nearest to the subject to the farthest, and in each from the
 * fewest people to the most, reviews last.
 * @returns One group for each cohort, of whatever works; a sample that no finding uses has none.
 */
export function getGroups(
  findings: Pick<SectionData['findings'][number], 'cites' | 'samples'>[],
  studies: ReadonlyMap<string, StudyData>,
): Group[] {
  const used = findings.flatMap(({ cites, samples }, finding) =>
    cites.flatMap(({ id }): UsedSample[] => {
      const study = studies.get(id);
      return study === undefined ? [] : getSamplesMeant(study, samples).map((sample) => ({ sample, study, finding }));
    }),
  );
  const cohorts = Map.groupBy(used, ({ sample, study }) => sample.cohort ?? `${study.id}/${sample.id ?? ''}`);
  return [...cohorts.values()].map(toGroup).toSorted(compareGroups);
}

function toGroup(cohort: UsedSample[]): Group {
  const nearestFirst = cohort.toSorted((a, b) => compareNearness(a.study, b.study));
  const sizes = cohort.flatMap(({ sample }) => findPeople(sample) ?? []);
  return {
    about: nearestFirst[0]?.study.about ?? '',
    people: sizes.length === 0 ? undefined : Math.max(...sizes),
    isReview: cohort.every(({ sample }) => reviews.includes(sample.design)),
    works: [...new Set(nearestFirst.map(({ study }) => study.id))],
    findings: [...new Set(cohort.map(({ finding }) => finding))],
  };
}

/** The groups by how near they come to the subject, from the nearest; a lane may be empty. */
export const getLanes = (groups: Group[]): { about: About; groups: Group[] }[] =>
  abouts.map((about) => ({ about, groups: groups.filter((group) => group.about === about) }));

/** How many people a sample is; what a review counts, such as studies, is no group of people. */
function findPeople({ design, people, unit, size }: SampleData): number | undefined {
  if (reviews.includes(design)) return undefined;
  return people ?? (unit === 'people' ? size : undefined);
}

const compareNearness = (a: Pick<Group, 'about'>, b: Pick<Group, 'about'>) =>
  abouts.indexOf(a.about) - abouts.indexOf(b.about);

const compareGroups = (a: Group, b: Group) =>
  compareNearness(a, b) || (a.people ?? Infinity) - (b.people ?? Infinity) || 0;
