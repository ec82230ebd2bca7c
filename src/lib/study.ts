import type { Design, SampleData, StudyData } from '../schemas/study.ts';

/** What a reader is told of how near a study comes to the subject. */
export const aboutLabels: Record<StudyData['about'], string> = {
  'sex-with-an-ex': 'about sex with an ex',
  breakups: 'about breakups and exes, not sex with one',
  elsewhere: 'not about exes',
};

const designLabels: Record<Design, string> = {
  survey: 'survey',
  diary: 'diary study',
  'follow-up': 'follow-up study',
  experiment: 'experiment',
  imaging: 'brain imaging',
  recording: 'recording of daily life',
  'case-control': 'comparison of cases',
  'meta-analysis': 'meta-analysis',
  review: 'review',
  several: 'several studies',
};

/** Names the designs of a study, each once: “Survey and diary study”. */
export const formatDesigns = (samples: SampleData[]): string =>
  capitalize(new Intl.ListFormat('en-GB').format(new Set(samples.map(({ design }) => designLabels[design]))));

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
  return capitalize(samples.map(formatSample).join('; '));
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

const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
