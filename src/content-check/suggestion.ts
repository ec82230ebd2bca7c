import { closest, distance } from 'fastest-levenshtein';

// Beyond this share of wrong letters a suggestion is more likely to mislead than to help.
const mostWrong = 0.4;

/**
 * Ends a message about an unknown word with the nearest known one.
 * @returns ` Did you mean "davis2003"?`, or an empty string when nothing is near.
 */
export function suggest(unknown: string, known: Iterable<string>): string {
  const candidates = [...known];
  if (candidates.length === 0) return '';
  const nearest = closest(unknown, candidates);
  return distance(unknown, nearest) <= Math.max(2, unknown.length * mostWrong) ? ` Did you mean "${nearest}"?` : '';
}
