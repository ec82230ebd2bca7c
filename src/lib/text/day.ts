const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Writes a day for reading: `2026-11-24` becomes “24 November 2026”. */
export const formatDay = (day: string) => dayFormat.format(new Date(day));

/** Writes a month for reading: `2026-11` becomes “November 2026”. */
export const formatMonth = (month: string) => monthFormat.format(new Date(month));

/** The latest of some days; they are written so that they sort as text. Empty where there is none. */
export const getNewest = (days: string[]) => days.toSorted().at(-1) ?? '';
