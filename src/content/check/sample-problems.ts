import { basename, extname } from 'node:path';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

interface Sample {
  id?: unknown;
  cohort?: unknown;
}

interface Study {
  content: ContentFile;
  id: string;
  samples: Sample[];
}

/**
 * Holds the samples of studies against each other and against the findings that rest on them: a work's samples can be
 * told apart, a finding names those it means, and a cohort joins two works at least.
 */
export function findSampleProblems(files: ContentFile[]): Problem[] {
  const studies = files.filter(({ collection }) => collection === 'studies').map(toStudy);
  return [
    ...studies.flatMap(findUnnamed),
    ...findLoneCohorts(studies),
    ...files
      .filter(({ collection }) => collection === 'sections')
      .flatMap((section) => findPickProblems(section, studies)),
  ];
}

const toStudy = (content: ContentFile): Study => ({
  content,
  // A file that cannot be read is a fault of its own; it still stands for the work it is named after.
  id: String(content.data?.['id'] ?? basename(content.file, extname(content.file))),
  samples: toList(content.data?.['samples']) as Sample[],
});

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function findUnnamed({ content, samples }: Study): Problem[] {
  const first = new Map<unknown, number>();
  return samples.flatMap(({ id }, i) => {
    const line = content.getLine(['samples', i, 'id']);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, line);
    if (id === undefined && samples.length > 1) {
      const message = `samples[${i}] has no id, so that no finding could name it. Write "id: …" in each sample of a work that has several.`;
      return [toError(content.file, line, message)];
    }
    if (id === undefined || earlier === undefined) return [];
    const message = `samples[${i}].id "${String(id)}" is already used at line ${earlier}. Write another.`;
    return [toError(content.file, line, message)];
  });
}

function findLoneCohorts(studies: Study[]): Problem[] {
  return studies.flatMap((study) => {
    const others = studies.filter((other) => other !== study).flatMap(({ samples }) => samples.flatMap(getCohort));
    return study.samples.flatMap((sample, i) => {
      const [cohort] = getCohort(sample);
      if (cohort === undefined || others.includes(cohort)) return [];
      const message = `samples[${i}].cohort "${cohort}" is carried by no other work.${suggest(cohort, others)} Give it to the other work that studied these people, or take it out.`;
      return [toError(study.content.file, study.content.getLine(['samples', i, 'cohort']), message)];
    });
  });
}

const getCohort = ({ cohort }: Sample): string[] => (typeof cohort === 'string' ? [cohort] : []);

function findPickProblems(section: ContentFile, studies: Study[]): Problem[] {
  const findings = toList(section.data?.['findings']) as { cites?: unknown; samples?: unknown }[];
  return findings.flatMap(({ cites, samples }, i) => {
    const cited = studies.filter(({ id }) => toList(cites).includes(id));
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
