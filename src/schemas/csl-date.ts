import { z } from 'astro/zod';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A date as CSL has it: when, or from when to when; a season where that is all that is known. */
export interface WrittenDate {
  'date-parts': number[][];
  season?: number;
  circa?: boolean;
}

/** Reads a date that is written as text, as far as it can be read. */
function parseDate(text: string): WrittenDate | undefined {
  const plain = text.trim().toLowerCase();
  const circa = /^(?:c(?:irca|a)?\.?\s*)(?=\d)/.exec(plain) !== null || plain.endsWith('?');
  const [first, second, ...more] = plain
    .replace(/^c(?:irca|a)?\.?\s*(?=\d)|\?$/, '')
    .split(/\s*\/\s*(?=\d{4})|(?<=^\d{4})\s*[–-]\s*(?=\d{4}$)/);
  const from = parseDay(first ?? '');
  const to = second === undefined ? undefined : parseDay(second);
  if (from === undefined || more.length > 0 || (second !== undefined && to === undefined)) return undefined;
  const season = seasons.findIndex((name) => plain.replace('fall', 'autumn').includes(name)) + 1;
  return {
    'date-parts': to === undefined ? [from] : [from, to],
    ...(season > 0 ? { season } : {}),
    ...(circa ? { circa } : {}),
  };
}

function parseDay(text: string): number[] | undefined {
  const [, ...parts] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:t.*)?$/.exec(text) ?? [];
  if (parts[0] !== undefined) return parts.filter((part) => part !== undefined).map(Number);
  const [year] = text.match(/\b\d{4}\b/) ?? [];
  if (year === undefined) return undefined;
  const month = months.findIndex((name) => new RegExp(`\\b${name}`).test(text)) + 1;
  const [day] = text.replace(year, '').match(/\b\d{1,2}\b/) ?? [];
  if (month === 0) return day === undefined ? [Number(year)] : undefined;
  return day === undefined ? [Number(year), month] : [Number(year), month, Number(day)];
}

/** Finds what a date must become that programs write otherwise: as text, with numbers in quotes, without a list. */
export function mendDate(written: unknown): WrittenDate | undefined {
  if (typeof written === 'string' || typeof written === 'number') return parseDate(String(written));
  if (typeof written !== 'object' || written === null) return undefined;
  const { 'date-parts': parts, season, circa, raw, literal, ...rest } = written as Record<string, unknown>;
  const text = [raw, literal].find((value) => typeof value === 'string');
  if (!Array.isArray(parts)) {
    const [iso] = Object.values(rest).filter((value) => typeof value === 'string');
    return parseDate(text ?? String(iso ?? ''));
  }
  const list = (Array.isArray(parts[0]) ? parts : [parts]) as unknown[][];
  const numbers = list.map((day) => (Array.isArray(day) ? day.map(Number) : [Number(day)]));
  if (numbers.flat().some(Number.isNaN)) return undefined;
  const named = seasons.indexOf(String(season).toLowerCase().replace('fall', 'autumn')) + 1;
  return {
    'date-parts': numbers,
    ...(season === undefined ? {} : { season: named > 0 ? named : Number(season) }),
    ...(circa === undefined || circa === false ? {} : { circa: true }),
  };
}

const example = '{"date-parts": [[2020, 3, 5]]}, or as much of year, month and day as is known';

function findDateFault(written: unknown): string | undefined {
  const text =
    typeof written === 'object' && written !== null
      ? Object.values(written).find((value) => typeof value === 'string')
      : written;
  if (typeof text === 'string') {
    if (/in press|forthcoming/i.test(text))
      return `is no date. Take it out, and write "status": "${/forthcoming/i.test(text) ? 'forthcoming' : 'in press'}".`;
    if (/^\s*(?:n\.?\s*d\.?|no date|undated)\s*$/i.test(text))
      return 'is no date. Take it out; the page then says “n.d.”.';
  }
  const mended = mendDate(written);
  if (mended === undefined) return `must be a date in numbers. Write ${example}.`;
  const isSame =
    typeof written === 'object' &&
    JSON.stringify(Object.entries(written ?? {}).toSorted()) === JSON.stringify(Object.entries(mended).toSorted());
  return findImpossible(mended) ?? (isSame ? undefined : `must be a date in numbers. Write ${spell(mended)}.`);
}

const spell = (date: WrittenDate) =>
  `{${Object.entries(date)
    .map(([field, value]) => `"${field}": ${JSON.stringify(value).replaceAll(',', ', ')}`)
    .join(', ')}}`;

/** Finds what no calendar has. */
function findImpossible({ 'date-parts': days, season }: WrittenDate): string | undefined {
  if (days.length > 2 || days.some((day) => day.length < 1 || day.length > 3)) {
    return `must be one day, or the first and the last of several. Write ${example}.`;
  }
  for (const [year = 0, month, day] of days) {
    if (!Number.isInteger(year) || year === 0 || Math.abs(year) > 9999)
      return `has the year ${year}. Write it in four digits.`;
    if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) {
      return month >= 13 && month <= 24
        ? `has the month ${month}. Write a season as {"date-parts": [[${year}]], "season": ${((month - 1) % 4) + 1}}.`
        : `has the month ${month}. Months are from 1 to 12.`;
    }
    const last = month === undefined ? 0 : new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    if (day !== undefined && !(Number.isInteger(day) && day >= 1 && day <= last))
      return `has the day ${day} in a month of ${last} days.`;
  }
  if (season !== undefined && ![1, 2, 3, 4].includes(season))
    return `has the season ${season}. Write 1 for spring, 2, 3, or 4 for winter.`;
  const [from, to] = days;
  if (from === undefined || to === undefined || compareDays(from, to) < 0) return undefined;
  return `ends before it begins. Write {"date-parts": ${JSON.stringify([to, from]).replaceAll(',', ', ')}}.`;
}

const compareDays = (one: number[], other: number[]) =>
  [0, 1, 2].map((i) => (one[i] ?? 1) - (other[i] ?? 1)).find((difference) => difference !== 0) ?? 0;

/** When something was: `{"date-parts": [[2020, 3]]}`; from when to when, with a second list of numbers. */
export const dateField = z.preprocess(
  (written, { addIssue }) => {
    const fault = findDateFault(written);
    if (fault === undefined) return written;
    addIssue({ code: 'custom', message: fault });
    return z.NEVER;
  },
  z.strictObject({
    'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2),
    /** From 1, spring, to 4, winter. */
    season: z.int().min(1).max(4).optional(),
    /** It is not known exactly. */
    circa: z.boolean().optional(),
  }),
);

export type CslDate = z.output<typeof dateField>;
