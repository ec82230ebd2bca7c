import type { CollectionName } from '../../schemas/fields.ts';
import { findTypedMarks } from '../../lib/text/typed-marks.ts';
import type { ContentFile } from './content-file.ts';
import { toError, type Problem } from './problem.ts';

/** Fields that are read by code alone, and have signs of their own for it; the beginnings of their paths. */
const codeFields: Partial<Record<CollectionName, string[]>> = {
  retailers: ['address'],
  dangers: ['phrases', 'unless'],
  dangerWords: [''],
};

/** What CSL-JSON marks up in the names of works: https://docs.citationstyles.org/. */
const isMarkOfWorks = (found: string) => /^(?:<\/?(?:i|b|sub|sup|sc|span)\b|&)/i.test(found);

/**
 * Finds markup in fields. They are plain text, whatever shows them: pages, descriptions, feeds, previews, search. So
 * every text of every field is looked at, whichever its schema is.
 */
export function findFieldProblems({ file, collection, data, getLine }: ContentFile): Problem[] {
  const passedOver = codeFields[collection] ?? [];
  return listTexts(data).flatMap(({ path, text }) => {
    const field = path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1);
    if (passedOver.some((each) => field.startsWith(each)) || /^https?:\/\/\S+$/.test(text)) return [];
    const marks = findTypedMarks(text).filter(({ found }) => collection !== 'references' || !isMarkOfWorks(found));
    return marks.map(({ found, mend }) =>
      toError(file, getLine(path), `${field} has "${found}", and a field is plain text, shown as it is typed. ${mend}`),
    );
  });
}

interface FieldText {
  path: (string | number)[];
  text: string;
}

/** Every text within a value, with the path to it. */
function listTexts(value: unknown, path: FieldText['path'] = []): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => listTexts(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, [...path, key]));
}
