/** What the check reads of a reference before its schema has passed it. */
export type WorkData = Record<string, unknown>;

export const getNames = (data: WorkData, role: string): Record<string, string | undefined>[] =>
  toList(data[role]).filter((name): name is Record<string, string> => typeof name === 'object' && name !== null);

/** The days of a date, from and to. */
export const getDays = (date: unknown): number[][] =>
  toList((date as WorkData | null | undefined)?.['date-parts']).filter((day): day is number[] => Array.isArray(day));

export const toList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
