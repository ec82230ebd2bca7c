import type { SupportLineData } from '../../schemas/support-line.ts';
import type { CountryData } from '../../schemas/country.ts';
import { site } from '../site/subject.ts';
import { formatMonth } from '../text/day.ts';

/** What a reader may need, in the order in which it is shown. */
type Need = (typeof site.needs)[number];

/** The help of one country for one need. */
interface NeedGroup {
  need: Need;
  lines: SupportLineData[];
  /** Directories for any country, where this one has no line for the need. */
  directories: SupportLineData[];
}

/** One country with what helps there; the groups are empty where only its emergency numbers are known. */
export interface CountryHelp {
  country: CountryData;
  groups: NeedGroup[];
}

/**
 * Sorts lines by country and need, in the order of the countries, the needs and the lines. A line that serves two needs
 * stands under both.
 */
export function groupByCountry(countries: CountryData[], lines: SupportLineData[]): CountryHelp[] {
  const directories = findDirectories(lines);
  return countries.map((country) => {
    const own = lines.filter((line) => line.country?.id === country.id);
    if (own.length === 0) return { country, groups: [] };
    const groups = site.needs.flatMap((need) => {
      const group = { need, lines: own.filter((line) => line.needs.includes(need.id)), directories: [] };
      if (group.lines.length > 0) return [group];
      if (!need.everywhere) return [];
      return [{ ...group, directories: directories.filter((line) => line.needs.includes(need.id)) }];
    });
    return { country, groups };
  });
}

/** The services that list lines of any country. */
export const findDirectories = (lines: SupportLineData[]) => lines.filter(({ country }) => country === undefined);

const confirmations: Record<SupportLineData['confirmation'], string> = {
  'official-page': 'on an official page, in a stored copy',
  'two-pages': 'on two independent pages, in stored copies',
};

/** Says how far a line is confirmed: “Number read on an official page, in a stored copy, November 2026; not called.” */
export function formatConfirmation({ confirmation, read, webOnly }: SupportLineData): string {
  const where = `read ${confirmations[confirmation]}, ${formatMonth(read.slice(0, 7))}`;
  return webOnly ? `Address ${where}.` : `Number ${where}; not called.`;
}

/** Where a line is: “Scotland, United Kingdom”, “Ireland”, or “Any country”. */
export function formatPlace({ region }: SupportLineData, country: CountryData | undefined): string {
  if (country === undefined) return 'Any country';
  return region === undefined ? country.name : `${region}, ${country.name}`;
}

/** The need under which a line is shown in full; under the others it is repeated in short. */
export const getFirstNeed = (line: SupportLineData) => site.needs.find(({ id }) => line.needs.includes(id));
