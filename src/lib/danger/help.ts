import type { Route } from '../../schemas/contact.ts';
import type { CountryData } from '../../schemas/country.ts';
import type { SupportLineData } from '../../schemas/support-line.ts';
import { formatPhoneNumber, getRouteAddress } from '../support/phone-number.ts';

/** A number to press. */
export interface HelpNumber {
  /** “Call 116 123”. */
  label: string;
  /** Left out where it calls the digits of the label. */
  address?: string;
}

/** A line, as short as can be. */
export interface HelpLine {
  name: string;
  /** Where in the country, and whom it serves. */
  about: string;
  numbers: HelpNumber[];
}

/** What the search box shows of one country when words call for help. */
export interface HelpCountry {
  id: string;
  name: string;
  emergency: HelpNumber[];
  /** The first lines for each need that a danger has. */
  lines: Partial<Record<string, HelpLine[]>>;
}

/** Where a first line serves the whole country, how many that do so are shown; others serve only some people. */
const mostForAll = 2;

/**
 * Chooses what the search box shows of each country.
 * @param lines In the order of each country.
 * @param first Ids of the countries that come first.
 */
export function getDangerHelp(
  countries: CountryData[],
  lines: SupportLineData[],
  needs: string[],
  first: string[],
): HelpCountry[] {
  const getPlace = ({ id }: CountryData) => (first.includes(id) ? first.indexOf(id) : first.length);
  return countries
    .toSorted((a, b) => getPlace(a) - getPlace(b))
    .map(({ id, name, emergency }) => {
      const own = lines.filter(({ country, routes }) => country?.id === id && routes.length > 0);
      const chosen = [...new Set(needs)].map((need) => {
        const fitting = own.filter((line) => line.needs.includes(need));
        return [need, chooseFirst(fitting).map(toHelpLine)] as const;
      });
      return { id, name, emergency: emergency.map(toNumber), lines: Object.fromEntries(chosen) };
    });
}

/** The first lines of a country, or where those serve a part of it the first of each part. */
function chooseFirst(lines: SupportLineData[]): SupportLineData[] {
  const forAll = lines.filter(({ region }) => region === undefined);
  if (lines[0] === forAll[0]) return forAll.slice(0, mostForAll);
  const ofParts = Map.groupBy(lines, ({ region }) => region);
  return [...ofParts.values()].flatMap(([line]) => line ?? []);
}

/** Whom a line serves matters here where it is not everyone; /support/ says all of it. */
const toHelpLine = ({ name, region, serves, routes }: SupportLineData): HelpLine => ({
  name,
  about: [region, serves?.startsWith('Anyone') === true ? undefined : serves].filter(Boolean).join('. '),
  numbers: routes.map(toNumber),
});

function toNumber(route: Route): HelpNumber {
  const label = `${route.by} ${formatPhoneNumber(route.display)}`;
  const address = getRouteAddress(route);
  return address === getNumberAddress({ label }) ? { label } : { label, address };
}

/** The address that a number is pressed for. */
export const getNumberAddress = ({ label, address }: HelpNumber): string =>
  address ?? `tel:${label.replaceAll(/\D/g, '')}`;
