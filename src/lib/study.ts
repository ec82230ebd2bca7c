import type { Design, SampleData, StudyData } from '../schemas/study.ts';

/** What a reader is told of how near a study comes to the subject. */
export const aboutLabels: Record<StudyData['about'], string> = {
  'sex-with-an-ex': 'About sex with an ex',
  breakups: 'About breakups and exes, not about sex with one',
  elsewhere: 'Not about exes',
};

export const designLabels: Record<Design, string> = {
  survey: 'Survey',
  diary: 'Diary',
  'follow-up': 'Follow-up',
  experiment: 'Experiment',
  imaging: 'Brain imaging',
  recording: 'Recording',
  'case-control': 'Comparison of cases',
  'meta-analysis': 'Meta-analysis',
  review: 'Review',
};

const numberFormat = new Intl.NumberFormat('en-GB');

/** Writes how many were studied: “5,248 people”; undefined where no number is given. */
export const findSize = ({ size, unit }: Pick<SampleData, 'size' | 'unit'>): string | undefined =>
  size === undefined ? undefined : `${numberFormat.format(size)} ${unit}`;

/** Writes how a sample was studied, and its size: “month of daily diaries, 113 people”. */
export const formatSample = (sample: SampleData): string =>
  [sample.method, findSize(sample)].filter((part) => part !== undefined).join(', ');

/**
 * Writes what a study did in one line, its samples in order, such as “Survey, 209 people; month of daily diaries, 117
 * people”.
 */
export function formatSamples(samples: SampleData[]): string {
  const line = samples.map(formatSample).join('; ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/**
 * The samples of a study that a finding rests on.
 * @param picked Ids of samples, of this study or of others the finding cites.
 * @returns Those picked; all of them where none of this study's is.
 */
export function getSamplesMeant(study: StudyData, picked: string[] = []): SampleData[] {
  const meant = study.samples.filter(({ id }) => id !== undefined && picked.includes(id));
  return meant.length > 0 ? meant : study.samples;
}
