import { createSpeller } from '../../lib/search-records/speller.ts';
import type { Vocabulary } from '../../lib/search-records/vocabulary.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';

// Of 20,000 words twice as many bytes would be sent, for words that are hardly ever searched for.
const mostFrequent = 7500;
/** Rarer names are likelier to be somebody’s on this site, with a mistake. */
const mostFrequentNames = 3000;

/**
 * Finds the stems of real words that search would take for mistakes: “march” is not “match”.
 * @param frequent English words, the most frequent first; names have a capital.
 * @param vocabulary What search knows.
 * @param fillerWords Words that search passes over.
 * @returns From A to Z.
 */
export function findRealWords(frequent: string[], vocabulary: Vocabulary, fillerWords: string[]): string[] {
  const speller = createSpeller(vocabulary);
  const fillers = new Set(fillerWords);
  const known = [...vocabulary.known.keys()];
  const isBeginning = (word: string) => known.some((other) => other.startsWith(word));
  const words = frequent
    .slice(0, mostFrequent)
    .filter((word, rank) => rank < mostFrequentNames || !/^[A-Z]/.test(word))
    .flatMap(splitWords)
    .filter((word) => !vocabulary.stems.has(toStem(word)) && !fillers.has(word) && !isBeginning(word));
  return [...new Set(words.filter((word) => speller.correct(word) !== undefined).map(toStem))].toSorted();
}
