import { getCodes, type StudyCode } from '../../lib/evidence/codes.ts';
import { anyRelation } from '../../schemas/fields.ts';
import { studySchema } from '../../schemas/study.ts';
import type { ContentFile } from './content-file.ts';

/** A code, and where it is written. */
export interface WrittenCode extends StudyCode {
  file: string;
  /** How an author finds it in the file: `samples[0].codes[2]`. */
  field: string;
  /** Line of one of its fields, or where it begins. */
  getLine: (field?: string) => number;
}

const schema = studySchema(anyRelation);

/** Reads the codes of a study; undefined where the study breaks its schema, which is a fault of its own. */
export function findWrittenCodes({ file, data, getLine }: ContentFile): WrittenCode[] | undefined {
  const study = schema.safeParse(data).data;
  const places = study?.samples.flatMap(({ codes }, i) => codes.map((_, j) => [i, j] as const)) ?? [];
  return (
    study &&
    getCodes([study]).map((code, n) => {
      const [i, j] = places[n] ?? [0, 0];
      return {
        ...code,
        file,
        field: `samples[${i}].codes[${j}]`,
        getLine: (field = 'claim') => getLine(['samples', i, 'codes', j, field]),
      };
    })
  );
}

/** Names codes by sample, file and line: “sato2001/feelings, content/studies/sato2001.yaml:91”. */
export const nameCodes = (codes: WrittenCode[]): string =>
  codes.map(({ sample, file, getLine }) => `${sample}, ${file}:${getLine()}`).join('; ');
