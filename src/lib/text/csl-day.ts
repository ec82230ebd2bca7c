import type { CslDate } from '../../schemas/csl-date.ts';

/** The first day of a date, its parts with two digits each: `2010-07-05`, or as much of it as is known. */
export const toIsoDate = ({ 'date-parts': [first = []] }: CslDate): string =>
  first.map((part) => String(part).padStart(2, '0')).join('-');

/** A date as biblatex has it: `2011/2013` for several years, `2019-21` for a spring, `1900~` for about 1900. */
export function toExtendedDate({ 'date-parts': days, season, circa }: CslDate): string {
  const written = days.map(
    (day) => toIsoDate({ 'date-parts': [day] }) + (season === undefined ? '' : `-${20 + season}`),
  );
  return written.map((day) => `${day}${circa ? '~' : ''}`).join('/');
}
