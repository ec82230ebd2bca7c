import { countWrongLetters } from '../../lib/text/edit-distance.ts';
import { KnownNames } from './moved-names.ts';

// Beyond this share of wrong letters a suggestion is more likely to mislead than to help.
const mostWrong = 0.4;

/**
 * Ends a message about an unknown word with what it has become, or with the nearest known one.
 * @returns ` Did you mean "sato2001"?`, or an empty string when nothing is near.
 */
export function suggest(unknown: string, known: Iterable<string>): string {
  const explained = known instanceof KnownNames ? known.explain(unknown) : undefined;
  if (explained !== undefined) return explained;
  const [nearest] = [...known]
    .map((candidate) => ({ candidate, wrong: countWrongLetters(unknown, candidate) }))
    .toSorted((a, b) => a.wrong - b.wrong);
  if (nearest === undefined || nearest.wrong > Math.max(2, unknown.length * mostWrong)) return '';
  return ` Did you mean "${nearest.candidate}"?`;
}
