import { countWrongLetters, getLetters, haveMoreWrong } from '../../lib/text/edit-distance.ts';
import { findExplanation } from './explained-names.ts';

// Beyond this share of wrong letters a suggestion is more likely to mislead than to help.
const mostWrong = 0.4;

/** Finds the known word that an unknown one looks most like; undefined when nothing is near. */
export function findNearest(unknown: string, known: Iterable<string>): string | undefined {
  let least = Math.max(2, unknown.length * mostWrong);
  let nearest: string | undefined;
  const letters = getLetters(unknown);
  const candidates = getCandidates(known);
  for (const candidate of candidates) {
    // What differs so much in length or letters is no nearer.
    if (Math.abs(candidate.word.length - unknown.length) > least) continue;
    if (haveMoreWrong(candidate.letters, letters, least)) continue;
    const wrong = countWrongLetters(unknown, candidate.word);
    if (wrong > least || wrong >= Math.max(candidate.word.length, unknown.length)) continue;
    if (wrong === least && nearest !== undefined) continue;
    [nearest, least] = [candidate.word, wrong];
  }
  // What was renamed is often what it was, with more.
  return nearest ?? candidates.find(({ word }) => isBeginning(word, unknown) || isBeginning(unknown, word))?.word;
}

/**
 * Ends a message about an unknown word with what it has become, or with the nearest known one.
 * @returns ` Did you mean "sato2001"?`, or an empty string when nothing is near.
 */
export function suggest(unknown: string, known: Iterable<string>): string {
  const explained = findExplanation(unknown, known);
  if (explained !== undefined) return explained;
  const nearest = findNearest(unknown, known);
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
}

const isBeginning = (short: string, long: string) => short.length >= 5 && long.startsWith(short);

interface Candidate {
  word: string;
  letters: number;
}

/** The words of a set, prepared once for all that are compared with it. */
const prepared = new WeakMap<object, Candidate[]>();

function getCandidates(known: Iterable<string>): Candidate[] {
  const kept = prepared.get(known);
  if (kept !== undefined && known instanceof Set && kept.length === known.size) return kept;
  const candidates = Array.from(known, (word) => ({ word, letters: getLetters(word) }));
  prepared.set(known, candidates);
  return candidates;
}

/** A name as an id has it: “Two Words” is `two-words`. */
export const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');
