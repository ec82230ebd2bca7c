import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { suggest } from './suggestion.ts';

/**
 * Holds findings, works and studies against each other: each work has a study, or says why it has none; each finding has
 * an anchor of its own.
 */
export function findEvidenceProblems(files: ContentFile[]): Problem[] {
  const references = files.filter(({ collection }) => collection === 'references');
  const studies = files.filter(({ collection }) => collection === 'studies');
  // Reported as an empty collection already.
  if (studies.length === 0 || references.length === 0) return [];
  const keys = new Set(references.map(getId));
  const studied = new Set(studies.map(getId));
  return [
    ...studies.flatMap((study) => findStray(study, keys)),
    ...references.flatMap((reference) => findUnstudied(reference, studied)),
    ...files.filter(({ collection }) => collection === 'sections').flatMap(findRepeatedAnchors),
  ];
}

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function findStray(study: ContentFile, keys: ReadonlySet<string>): Problem[] {
  const id = getId(study);
  if (keys.has(id)) return [];
  const message = `id "${id}" is the key of no reference.${suggest(id, keys)}`;
  return [toError(study.file, study.getLine(['id']), message)];
}

function findUnstudied(reference: ContentFile, studied: ReadonlySet<string>): Problem[] {
  if (reference.data === undefined) return [];
  const id = getId(reference);
  const custom = reference.data?.['custom'] as { noStudy?: unknown } | undefined;
  const isStudied = studied.has(id);
  if (isStudied === (custom?.noStudy === undefined)) return [];
  const message = isStudied
    ? `custom.noStudy contradicts content/studies/${id}.yaml. Take one out.`
    : `id "${id}" says nothing of its study. Write content/studies/${id}.yaml, or why there is none in "custom": { "noStudy": "…" }.`;
  return [toError(reference.file, reference.getLine(isStudied ? ['custom', 'noStudy'] : ['id']), message)];
}

function findRepeatedAnchors(section: ContentFile): Problem[] {
  const findings = toList(section.data?.['findings']) as { cites?: unknown }[];
  const getLine = (i: number) => section.getLine(['findings', i, 'cites']);
  const first = new Map<unknown, number>();
  return findings.flatMap((finding, i) => {
    const [key] = toList(finding.cites);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, i);
    if (earlier === undefined || key === undefined) return [];
    const message = `findings[${i}].cites begins with "${String(key)}" like the finding at line ${getLine(earlier)}, and both would have one anchor. Put another work first.`;
    return [toError(section.file, getLine(i), message)];
  });
}
