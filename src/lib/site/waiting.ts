/** What an entry says of when it is published. */
export interface Publication {
  draft?: unknown;
  publishOn?: unknown;
}

/** Whether an entry waits to be published: it is a draft, or its day has not come. */
export const isWaiting = ({ draft, publishOn }: Publication, today: string): boolean =>
  draft === true || (isDay(publishOn) && toDay(publishOn) > today);

/** Says to all of this process that what waits is shown: `astro.config.mjs` and the collections are loaded apart. */
export const showWaiting = (): void => void (process.env[variable] = 'shown');

const variable = 'WAITING_ENTRIES';

/** Whether this process shows what waits, as it does while developing. */
export const isWaitingShown = (): boolean => process.env[variable] === 'shown';

/** Whether an entry is part of the site that this process makes. */
export const isShown = (entry: object, today = new Date().toISOString().slice(0, 10)): boolean =>
  isWaitingShown() || !isWaiting(entry, today);

/** Anything else is a fault, and waits for nothing. */
const isDay = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(toDay(value));

/** Some readers of YAML make a date of a day. */
const toDay = (value: unknown): string => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
