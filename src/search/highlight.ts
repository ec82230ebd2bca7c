/** Name of the query parameter that carries a matched word from a result to its page; it may stand more than once. */
export const highlightParameter = 'highlight';

// More would make the address unwieldy and mark half the page.
const mostWords = 6;
// Shorter ones are “in”, “it” and “is”: matched by the index, noticed by nobody.
const leastLetters = 3;

/**
 * Adds matched words to a result's address.
 * @param path Address on this site, with or without an anchor.
 * @param words The words, as they stand in the text.
 */
export function addHighlight(path: string, words: Iterable<string>): string {
  const [address = path, anchor] = path.split('#');
  const telling = [...words].filter((word) => word.length >= leastLetters).map((word) => word.toLowerCase());
  const distinct = [...new Set(telling)].slice(0, mostWords);
  const query = new URLSearchParams(distinct.map((word) => [highlightParameter, word])).toString();
  return `${address}${query === '' ? '' : `?${query}`}${anchor === undefined ? '' : `#${anchor}`}`;
}

/**
 * Finds where any of the words stands in a text, as a whole word and in any case.
 * @returns Pairs of start and end.
 */
export function findWordPlaces(text: string, words: string[]): [start: number, end: number][] {
  const wanted = new Set(words.map((word) => word.toLowerCase()));
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)]
    .filter(([word]) => wanted.has(word.toLowerCase()))
    .map(({ 0: word, index }) => [index, index + word.length]);
}
