import { mendDate, type WrittenDate } from '../schemas/csl-date.ts';

/**
 * Reads when a work appeared, in any form in which it is exported: `{ "date-parts": [["2014", 7]] }`, `{ "raw": "2014/07//" }`,
 * `"2014-07-01"`.
 * @returns undefined where no year is told, as in “in press”.
 */
export function findDate(value: unknown): WrittenDate | undefined {
  const { raw } = (value ?? {}) as { raw?: unknown };
  const date = mendDate(typeof raw === 'string' ? raw.replace(/\/+$/, '') : value);
  // Crossref has `[[null]]` where it knows nothing.
  return date !== undefined && getYear(date) > 0 ? date : undefined;
}

export const getYear = ({ 'date-parts': [first] }: WrittenDate): number => first?.[0] ?? 0;
