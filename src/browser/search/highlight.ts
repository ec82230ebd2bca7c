import { splitWords, toStem } from '../../lib/text/words.ts';

const parameter = 'highlight';

// More would make the address unwieldy and mark half the page.
const mostWords = 6;
// Shorter ones, such as “no”, stand everywhere.
const leastLetters = 3;
const mostLetters = 30;

/**
 * Adds the words searched for to a result's address: behind the “#”, since all before it is sent to a server.
 * @param path Address on this site, with or without an anchor.
 */
export function addHighlight(path: string, words: string[]): string {
  const telling = [...new Set(words)].filter((word) => word.length >= leastLetters).slice(0, mostWords);
  if (telling.length === 0) return path;
  const query = new URLSearchParams(telling.map((word) => [parameter, word])).toString();
  return `${path}${path.includes('#') ? '' : '#'}?${query}`;
}

/**
 * Reads what `addHighlight` wrote.
 * @param hash The part of an address from its “#” on.
 * @returns The id of the place it leads to, which may be empty, and the words; undefined when it carries none.
 */
export function readHighlight(hash: string): { id: string; words: string[] } | undefined {
  const [id = '', query = ''] = hash.slice(1).split('?');
  // Anybody may write an address, and what it carries is shown: no more than a search would have put there.
  const words = new URLSearchParams(query)
    .getAll(parameter)
    .flatMap(splitWords)
    .slice(0, mostWords)
    .map((word) => word.slice(0, mostLetters));
  return words.length === 0 ? undefined : { id, words };
}

/**
 * Finds where a text has one of the words, or another with the same stem: “crave” finds “craving”.
 * @returns Pairs of start and end.
 */
export function findWordPlaces(text: string, words: string[]): [start: number, end: number][] {
  const wanted = new Set(words.flatMap(splitWords).map(toStem));
  return [...text.matchAll(/[\p{L}\p{N}\p{M}’'‘ʼ´`]+/gu)]
    .filter(([word]) => splitWords(word).some((part) => wanted.has(toStem(part))))
    .map(({ 0: word, index }) => [index, index + word.length]);
}
