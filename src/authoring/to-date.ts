/** Parts of a day as CSL-JSON has them: year, and month and day where they are known. */
export type DateParts = number[];

/**
 * Reads when a work appeared, in any form in which it is exported: `{ "date-parts": [["2014", 7]] }`, `{ "raw": "2014/07" }`,
 * `"2014-07-01"`.
 * @returns undefined where no year is told, as in “in press”.
 */
export function findDate(value: unknown): DateParts | undefined {
  if (typeof value === 'string') return parseDay(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': dates, raw, literal } = value as Record<string, unknown>;
  const [parts] = Array.isArray(dates) ? (dates as unknown[]) : [];
  if (Array.isArray(parts)) return toParts(parts);
  return parseDay(raw) ?? parseDay(literal);
}

function parseDay(text: unknown): DateParts | undefined {
  const [, ...parts] = /^(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)/.exec(String(text)) ?? [];
  if (parts.length > 0) return toParts(parts);
  const [year] = /\b(?:1[5-9]|20)\d\d\b/.exec(String(text)) ?? [];
  return year === undefined ? undefined : [Number(year)];
}

/** As far as each is a number that a calendar has; what follows one that is none says nothing. */
function toParts(parts: unknown[]): DateParts | undefined {
  const most = [9999, 12, 31];
  const numbers = parts.slice(0, 3).map(Number);
  const end = numbers.findIndex((part, i) => !Number.isInteger(part) || part < 1 || part > (most[i] ?? 0));
  const known = end === -1 ? numbers : numbers.slice(0, end);
  return known.length === 0 ? undefined : known;
}
