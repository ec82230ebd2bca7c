/** How many tests did what. */
export interface Tally {
  passed: number;
  failed: number;
  /** Left out. */
  skipped: number;
}

/** @returns The sum. */
export function add(tallies: Tally[]): Tally {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * What a suite found, by what it told and by how it ended.
 * @param tally What it told of its tests; none where it did not come so far.
 * @returns At least one failure where a suite fails outside its tests, by not starting or by holding no test.
 */
export function judge(tally: Tally, succeeded: boolean): Tally {
  const isSound = succeeded && tally.passed + tally.skipped > 0;
  return isSound ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

/** What was found where nothing may be left out: what was has failed. */
export const allowNoneSkipped = ({ passed, failed, skipped }: Tally): Tally => ({
  passed,
  failed: failed + skipped,
  skipped: 0,
});

/** `N passed`, with what failed or was left out where there is any. */
export const summarise = ({ passed, failed, skipped }: Tally): string =>
  [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ].join(', ');

/** The line that a run ends with, which machines read. */
export const getClosingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
