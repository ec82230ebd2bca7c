import { countWrongLetters } from '../../lib/text/edit-distance.ts';
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
    // What differs so much in length or letters is no nearer, and to count takes a hundred times as long.
    if (Math.abs(candidate.word.length - unknown.length) > least) continue;
    if (countBits(candidate.letters ^ letters) > 2 * least) continue;
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

/** Which letters a word has, a bit each. A letter that is wrong, missing or too many changes two of them at most. */
const getLetters = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** A name as an id has it: “Two Words” is `two-words`. */
export const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '');
