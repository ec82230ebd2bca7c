import { getId, type ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';
import { findWrittenCodes, type WrittenCode } from './written-codes.ts';

interface Study {
  /** Undefined where the study breaks its schema. */
  codes: WrittenCode[] | undefined;
  /** Its samples, as codes name them. */
  samples: string[];
}

/**
 * Holds the codes of studies against each other, and against the findings that rest on them: no code is written twice,
 * what a sample says both for and against a claim says of whom or of which part, and each finding is coded for the claims
 * it names.
 */
export function findCodeProblems(files: ContentFile[]): Problem[] {
  const studies = new Map(
    files.filter(({ collection }) => collection === 'studies').map((content) => [getId(content), toStudy(content)]),
  );
  const works = new Set(files.filter(({ collection }) => collection === 'references').map(getId));
  const codes = [...studies.values()].flatMap(({ codes: own = [] }) => own);
  const bySample = [...Map.groupBy(codes, ({ sample, claim }) => `${sample} ${claim}`).values()];
  const byGroup = [...Map.groupBy(codes, ({ group, claim }) => `${group} ${claim}`).values()];
  return [
    ...bySample.flatMap(findRepeats),
    ...bySample.flatMap(findUnexplained),
    ...byGroup.flatMap(findUnsplit),
    ...files
      .filter(({ collection }) => collection === 'sections')
      .flatMap((section) => findUncoded(section, studies, works)),
  ];
}

const toStudy = (content: ContentFile): Study => ({
  codes: findWrittenCodes(content),
  samples: (toList(content.data?.['samples']) as { id?: unknown }[]).map(({ id }) => `${getId(content)}/${String(id)}`),
});

const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const report = (code: WrittenCode, message: string, field?: 'bearing' | 'who' | 'part'): Problem =>
  toError(code.file, code.getLine(field), `${code.field}${field === undefined ? '' : `.${field}`} ${message}`);

/** @param codes Those of one sample on one claim. */
function findRepeats(codes: WrittenCode[]): Problem[] {
  const first = new Map<string, WrittenCode>();
  return codes.flatMap((code) => {
    const key = JSON.stringify([code.bearing, code.who, code.part, code.about, code.indirectness]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, code);
    if (earlier === undefined) return [];
    return [report(code, `says the same as the code at line ${earlier.getLine()}. Take one out.`)];
  });
}

const isSplit = (codes: WrittenCode[]) => new Set(codes.map(({ bearing }) => bearing)).size > 1;
const isExplained = ({ who, part }: WrittenCode) => who !== undefined || part !== undefined;

/** @param codes Those of one sample on one claim. */
function findUnexplained(codes: WrittenCode[]): Problem[] {
  if (!isSplit(codes)) return [];
  return codes.flatMap((code) => {
    const other = codes.find(({ bearing }) => bearing !== code.bearing);
    if (isExplained(code) || other === undefined) return [];
    const message = `"${code.bearing}" differs from the code at line ${other.getLine()}, on the same claim. Write in each for whom it holds, "who: …", or for which part of the claim, "part: …".`;
    return [report(code, message, 'bearing')];
  });
}

/** @param codes Those of one group of people on one claim. */
function findUnsplit(codes: WrittenCode[]): Problem[] {
  if (isSplit(codes)) return [];
  return codes.filter(isExplained).map((code) => {
    const field = code.who === undefined ? 'part' : 'who';
    const message = `"${code[field]}" splits nothing: these people say nothing else of ${code.claim}. Say it in the note, or code the rest, too.`;
    return report(code, message, field);
  });
}

function findUncoded(section: ContentFile, studies: ReadonlyMap<string, Study>, works: ReadonlySet<string>): Problem[] {
  const findings = toList(section.data?.['findings']) as { cites?: unknown; samples?: unknown; claims?: unknown }[];
  return findings.flatMap(({ cites, samples, claims }, i) => {
    const keys = toList(cites).map(String);
    const cited = keys.flatMap((key) => studies.get(key) ?? []);
    // A work that is mistyped, or whose study breaks its schema, is a fault of its own and may well be coded.
    if (!keys.every((key) => works.has(key)) || cited.some(({ codes }) => codes === undefined)) return [];
    const picked = new Set(keys.flatMap((key) => toList(samples).map((id) => `${key}/${String(id)}`)));
    const meant = cited.flatMap(({ codes = [], samples: all }) =>
      all.some((sample) => picked.has(sample)) ? codes.filter(({ sample }) => picked.has(sample)) : codes,
    );
    const coded = new Set(meant.map(({ claim }) => claim));
    return toList(claims).flatMap((claim, j) => {
      if (coded.has(String(claim))) return [];
      const message = `findings[${i}].claims "${String(claim)}" is coded in no sample it rests on. Code it in content/studies/${keys[0] ?? '…'}.yaml, or take it out.`;
      return [toError(section.file, section.getLine(['findings', i, 'claims', j]), message)];
    });
  });
}
