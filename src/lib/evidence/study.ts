import { capitalize } from '../text/capitalize.ts';
import type { Design, SampleData, StudyData } from '../../schemas/study.ts';

const designLabels: Record<Design, string> = {
  survey: 'survey',
  diary: 'diary study',
  'follow-up': 'follow-up study',
  experiment: 'experiment',
  imaging: 'brain imaging',
  recording: 'recording of daily life',
  'case-control': 'comparison of cases',
  'meta-analysis': 'meta-analysis',
  'systematic-review': 'systematic review',
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

/** A fact on a study's card. */
export interface StudyFact {
  name: string;
  text: string;
}

/** What a study's card says, in two pieces: what is read first, and the rest. */
export interface StudyFacts {
  main: StudyFact[];
  rest: StudyFact[];
}

/**
 * What a study's card says, in order: how many were studied and how, what was found, what that cannot tell, and then the
 * rest. Where a work has several samples, what holds for each stands beside its number.
 * @param told Samples that findings beside the card tell of. Then it says only what these leave out: who the people were,
 * and what other samples there are.
 */
export function getStudyFacts(study: StudyData, told: SampleData[] = []): StudyFacts {
  const single = study.samples.length === 1 ? study.samples[0] : undefined;
  const people = [
    { name: 'Who', text: join(study.who, single?.who) },
    { name: 'Where', text: study.where && `${study.where}.` },
    { name: 'Followed for', text: join(study.followUp, single?.followUp) },
    ...(single === undefined ? study.samples.map(toPeople) : []),
  ];
  if (told.length > 0) {
    const others = study.samples.filter((sample) => !told.includes(sample));
    const text = others.length > 0 ? `${formatSamples(others)}.` : undefined;
    return { main: [], rest: [...people, { name: 'Its other samples', text }].flatMap(keepSaid) };
  }
  const found =
    single === undefined
      ? study.samples.map(toFinding)
      : [
          { name: 'How', text: `${formatSamples([single])}.` },
          { name: 'Found', text: single.found },
        ];
  const limit = { name: 'It cannot tell', text: join(single?.cannotTell, study.cannotTell) };
  return {
    main: [...found, limit].flatMap(keepSaid),
    rest: [{ name: 'Measured', text: study.measured }, ...people].flatMap(keepSaid),
  };
}

const keepSaid = ({ name, text }: { name: string; text: string | undefined }): StudyFact[] =>
  text === undefined ? [] : [{ name, text }];

/** What was found in one of several samples, and what that cannot tell. */
const toFinding = (sample: SampleData) => ({
  name: nameSample(sample),
  text: join(sample.found, sample.cannotTell && `It cannot tell: ${sample.cannotTell}`),
});

/** Who one of several samples was, and how long they were followed. */
const toPeople = (sample: SampleData) => ({
  name: nameSample(sample),
  text: join(sample.who, sample.followUp && `Followed for: ${sample.followUp}`),
});

/**
 * What one field of a study's samples holds, a line each; samples without it are left out.
 * @returns With a name where a work has several, to be told apart; in full beside what was found.
 */
export function getSampleLines(
  { samples }: StudyData,
  field: 'who' | 'found' | 'cannotTell',
): { name: string | undefined; text: string }[] {
  return samples.flatMap((sample) => {
    const { [field]: text } = sample;
    if (text === undefined) return [];
    const name = field === 'found' ? nameSample(sample) : (findSize(sample) ?? sample.method);
    return [{ name: samples.length > 1 ? name : undefined, text }];
  });
}

/** “113 people, month of daily diaries”: a sample by its number, for what is said of it to follow. */
const nameSample = (sample: SampleData): string =>
  capitalize([findSize(sample), sample.method].filter((part) => part !== undefined).join(', '));

/**
 * The samples of a study that a finding rests on.
 * @param picked Ids of samples, of this study or of others the finding cites.
 * @returns Those picked; all of them where none of this study's is.
 */
export function getSamplesMeant(study: StudyData, picked: string[] = []): SampleData[] {
  const meant = study.samples.filter(({ id }) => id !== undefined && picked.includes(id));
  return meant.length > 0 ? meant : study.samples;
}

/** Sentences after one another; undefined where there is none. */
const join = (...sentences: (string | undefined)[]): string | undefined =>
  sentences.filter((sentence) => sentence !== undefined).join(' ') || undefined;
