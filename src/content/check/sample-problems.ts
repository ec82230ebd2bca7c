import { reviews } from '../../lib/evidence/certainty.ts';
import type { Design } from '../../schemas/study.ts';
import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

interface Sample {
  id?: unknown;
  cohort?: unknown;
  design?: unknown;
  size?: unknown;
  unit?: unknown;
  people?: unknown;
}

interface Study {
  content: ContentFile;
  /** Among all studies, which are named in this order. */
  place: number;
  id: string;
  samples: Sample[];
}

/**
 * Holds the samples of studies against each other and against the findings that rest on them: a work's samples can be
 * told apart, a finding names those it means, and a cohort joins two works at least. Each says how many people it counts.
 */
export function findSampleProblems(files: ContentFile[]): Problem[] {
  const studies = files.filter(({ collection }) => collection === 'studies').map(toStudy);
  const byId = Map.groupBy(studies, ({ id }) => id);
  return [
    ...studies.flatMap(findUnnamed),
    ...studies.flatMap(findUncounted),
    ...findLoneCohorts(studies),
    ...files
      .filter(({ collection }) => collection === 'sections')
      .flatMap((section) => findPickProblems(section, byId)),
  ];
}

const toStudy = (content: ContentFile, place: number): Study => ({
  content,
  place,
  id: getId(content),
  samples: toList(content.data?.['samples']) as Sample[],
});

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function findUnnamed({ content, samples }: Study): Problem[] {
  const getLine = (i: number) => content.getLine(['samples', i, 'id']);
  const first = new Map<unknown, number>();
  return samples.flatMap(({ id }, i) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, i);
    if (id === undefined && samples.length > 1) {
      const message = `samples[${i}] has no id, so that no finding could name it. Write "id: …" in each sample of a work that has several.`;
      return [toError(content.file, getLine(i), message)];
    }
    if (id === undefined || earlier === undefined) return [];
    const message = `samples[${i}].id "${String(id)}" is already used at line ${getLine(earlier)}. Write another.`;
    return [toError(content.file, getLine(i), message)];
  });
}

/** A verdict asks how many people were studied; a review counts what it gathers, and so many that nobody asks. */
function findUncounted({ content, samples }: Study): Problem[] {
  return samples.flatMap(({ design, size, unit = 'people', people }, i) => {
    if (unit === 'people' || size === undefined || people !== undefined) return [];
    if (reviews.includes(design as Design)) return [];
    const message = `samples[${i}].unit "${String(unit)}" leaves open how many people that is. Write "people: …" below it.`;
    return [toError(content.file, content.getLine(['samples', i, 'unit']), message)];
  });
}

function findLoneCohorts(studies: Study[]): Problem[] {
  const carried = studies.flatMap((study) => study.samples.flatMap(getCohort).map((cohort) => ({ cohort, study })));
  const carriers = Map.groupBy(carried, ({ cohort }) => cohort);
  return studies.flatMap((study) => {
    const isOther = (carrier: { study: Study }) => carrier.study !== study;
    return study.samples.flatMap((sample, i) => {
      const [cohort] = getCohort(sample);
      if (cohort === undefined || carriers.get(cohort)?.some(isOther) === true) return [];
      const others = carried.filter(isOther).map((other) => other.cohort);
      const message = `samples[${i}].cohort "${cohort}" is carried by no other work.${suggest(cohort, others)} Give it to the other work that studied these people, or take it out.`;
      return [toError(study.content.file, study.content.getLine(['samples', i, 'cohort']), message)];
    });
  });
}

const getCohort = ({ cohort }: Sample): string[] => (typeof cohort === 'string' ? [cohort] : []);

function findPickProblems(section: ContentFile, studies: ReadonlyMap<string, Study[]>): Problem[] {
  const findings = toList(section.data?.['findings']) as { cites?: unknown; samples?: unknown }[];
  return findings.flatMap(({ cites, samples }, i) => {
    const keys = new Set(toList(cites).map(String));
    const cited = [...keys].flatMap((key) => studies.get(key) ?? []).toSorted((a, b) => a.place - b.place);
    const picked = toList(samples).map(String);
    const unpicked = cited.flatMap((study) => {
      const ids = getIds(study);
      if (study.samples.length < 2 || ids.some((id) => picked.includes(id))) return [];
      const message = `findings[${i}].cites ${study.id}, which has the samples ${ids.join(', ')}. Name under \`samples\` those it rests on.`;
      return [toError(section.file, section.getLine(['findings', i, 'cites']), message)];
    });
    const wrong = picked.flatMap((sample, j) => {
      const message = describePick(sample, cited);
      if (message === undefined) return [];
      const line = section.getLine(['findings', i, 'samples', j]);
      return [toError(section.file, line, `findings[${i}].samples "${sample}" ${message}`)];
    });
    return [...unpicked, ...wrong];
  });
}

/** What is wrong with a picked sample; undefined where it is one sample of one work. */
function describePick(sample: string, cited: Study[]): string | undefined {
  const [study, other] = cited.filter((candidate) => getIds(candidate).includes(sample));
  if (study === undefined) return `is no sample of the works it cites.${suggest(sample, cited.flatMap(getIds))}`;
  if (other === undefined) return undefined;
  return `is a sample of ${study.id} and of ${other.id}. Give it another id in ${other.content.file}.`;
}

const getIds = ({ samples }: Study): string[] => samples.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
