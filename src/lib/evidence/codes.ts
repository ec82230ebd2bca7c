import type { StudyData } from '../../schemas/study.ts';
import type { Code } from './coded-claim.ts';
import { formatSample } from './study.ts';

/** A code with the claim it is on, and all that its sample and its work say besides. */
export interface StudyCode extends Code {
  claim: string;
  /** What decides, in a few words. */
  note: string;
  /** Why it is settled so, where two readers differed. */
  settled?: string | undefined;
  /** How the sample was studied, and its size: “month of daily diaries, 113 people”. */
  studied: string;
}

/** Gathers the codes of studies; what a code does not say itself, it has from its sample, and that from its study. */
export const getCodes = (studies: StudyData[]): StudyCode[] =>
  studies.flatMap((study) =>
    study.samples.flatMap((sample) =>
      sample.codes.map(({ claim, ...code }) => ({
        claim: claim.id,
        sample: sample.id === undefined ? study.id : `${study.id}/${sample.id}`,
        work: study.id,
        group: sample.cohort ?? study.id,
        bearing: code.bearing,
        note: code.note,
        settled: code.settled?.why,
        studied: formatSample(sample),
        about: code.about ?? study.about,
        indirectness: code.indirectness,
        who: code.who,
        part: code.part,
        timeOrder: code.timeOrder ?? sample.timeOrder ?? false,
        read: code.read ?? sample.read ?? study.read,
        design: sample.design,
        people: sample.people ?? (sample.unit === 'people' ? sample.size : undefined),
      })),
    ),
  );
