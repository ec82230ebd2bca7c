import type { SearchRecord } from './search-data.ts';
import { splitWords, toStem } from './words.ts';

/**
 * Finds the words of a page by which its record is not known yet.
 * @param text The page's prose.
 * @param fillerWords Words no one searches for.
 * @returns Words from A to Z, one of each stem.
 */
export function getFurtherWords(text: string, record: Omit<SearchRecord, 'words'>, fillerWords: string[]): string {
  const { title, sentences, aliases, voices, names } = record;
  const own = [title, record.text, ...sentences, ...aliases, ...voices, ...names].flatMap(splitWords);
  const known = new Set([...own, ...fillerWords].map(toStem));
  const further = splitWords(text).filter((word) => word.length > 2 && !known.has(toStem(word)));
  const first = new Map(further.toReversed().map((word) => [toStem(word), word]));
  return [...first.values()].toSorted().join(' ');
}

/** The words search knows. */
export interface Vocabulary {
  /** Every word, and in how many titles, aliases and the like it stands. A known word is never mended. */
  known: Map<string, number>;
  /** Two words that readers may write as one, such as “self esteem”, by the one. */
  pairs: Map<string, string>;
}

/** Gathers the words of all records, and the pairs in their titles, names and aliases. */
export function getVocabulary(records: SearchRecord[]): Vocabulary {
  const known = new Map<string, number>();
  const named = records.flatMap(({ title, names, aliases }) => [title, ...names, ...aliases]);
  const others = records.flatMap(({ text, sentences, voices, words }) => [text, ...sentences, ...voices, words]);
  for (const word of [...named, ...others].flatMap(splitWords)) known.set(word, (known.get(word) ?? 0) + 1);

  const pairs = named
    .map(splitWords)
    .flatMap((words) => words.slice(1).map((word, i) => [words[i] ?? '', word]))
    .map((pair) => [pair.join(''), pair.join(' ')] as const)
    .filter(([joined]) => !known.has(joined));
  return { known, pairs: new Map(pairs) };
}
