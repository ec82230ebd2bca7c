import { splitWords, toStem } from '../lib/words.ts';

/** Name of the query parameter that carries a word from a result to its page; it may stand more than once. */
export const highlightParameter = 'highlight';

// More would make the address unwieldy and mark half the page.
const mostWords = 6;
// Shorter ones are “ex” and “no”: they stand everywhere.
const leastLetters = 3;

/**
 * Adds the words searched for to a result's address.
 * @param path Address on this site, with or without an anchor.
 */
export function addHighlight(path: string, words: string[]): string {
  const [address = path, anchor] = path.split('#');
  const telling = [...new Set(words)].filter((word) => word.length >= leastLetters).slice(0, mostWords);
  const query = new URLSearchParams(telling.map((word) => [highlightParameter, word])).toString();
  return `${address}${query === '' ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * Finds where a text has one of the words, or another with the same stem: “crave” finds “craving”.
 * @returns Pairs of start and end.
 */
export function findWordPlaces(text: string, words: string[]): [start: number, end: number][] {
  const wanted = new Set(words.flatMap(splitWords).map(toStem));
  return [...text.matchAll(/[\p{L}\p{N}\p{M}’']+/gu)]
    .filter(([word]) => splitWords(word).some((part) => wanted.has(toStem(part))))
    .map(({ 0: word, index }) => [index, index + word.length]);
}
