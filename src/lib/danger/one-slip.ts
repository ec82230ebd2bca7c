/**
 * Whether one word becomes the other by a single slip of the finger: a letter too many, too few or wrong, or two
 * neighbours swapped. The first letter is rarely missed, and must be right.
 */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false;
  let start = 1;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [here, there] = [one, other].map((word) => word.slice(start, word.length - end)) as [string, string];
  return (here.length <= 1 && there.length <= 1) || isSwapped(here, there);
}

/** Whether two letters stand the other way round. */
export const isSwapped = (here: string, there: string): boolean =>
  here.length === 2 && there.length === 2 && here[0] === there[1] && here[1] === there[0];
