import type { SearchRecord } from './search-data.ts';
import { splitOnce, splitWords, toStem } from '../text/words.ts';

/** Words that stand in more sections than this tell none of them from the others. */
const mostSections = 2;

/**
 * Finds the words of each section's page by which its record is not known yet.
 * @param sections Each record with its page's prose.
 * @param fillerWords Words no one searches for.
 * @returns For each section its words, from A to Z and one of each stem.
 */
export function getFurtherWords(sections: { record: SearchRecord; text: string }[], fillerWords: string[]): string[] {
  const further = sections.map(({ record, text }) => {
    const { title, sentences, aliases, voices, names } = record;
    const own = [title, record.text, ...sentences, ...aliases, ...voices, ...names].flatMap(splitWords);
    const known = new Set([...own, ...fillerWords].map(toStem));
    const words = splitWords(text).filter((word) => word.length > 2 && !known.has(toStem(word)));
    return new Map(words.toReversed().map((word) => [toStem(word), word]));
  });
  const isTelling = (stem: string) => further.filter((words) => words.has(stem)).length <= mostSections;
  return further.map((words) =>
    [...words]
      .filter(([stem]) => isTelling(stem))
      .map(([, word]) => word)
      .toSorted()
      .join(' '),
  );
}

/**
 * Counts in how many of the texts each word stands.
 * @param fillerWords Words no one searches for.
 * @returns The stems of those in more than half of the texts, from A to Z, by that number.
 */
export function getSpread(texts: string[], fillerWords: string[]): Record<number, string> {
  const fillers = new Set(fillerWords.map(toStem));
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const stem of new Set(splitWords(text).map(toStem))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const spread = [...counts].filter(([stem, count]) => count * 2 > texts.length && !fillers.has(stem)).toSorted();
  const byCount = Map.groupBy(spread, ([, count]) => count);
  return Object.fromEntries([...byCount].map(([count, stems]) => [count, stems.map(([stem]) => stem).join(' ')]));
}

/** The words search knows. */
export interface Vocabulary {
  /** Every word, and how often it stands in titles, aliases and the like. */
  known: Map<string, number>;
  /** The stems of all words. A word that has one of them is never mended. */
  stems: Set<string>;
  /** Stems of words that no mistyped word is read as: “amused” must never become “abused”. */
  grave: Set<string>;
  /** Pairs of words that readers may write as one, such as “self esteem”, by the joined word. */
  pairs: Map<string, string>;
}

/**
 * Gathers the words of all records, and the pairs in their titles, names and aliases.
 * @param spoken Other words that readers use.
 * @param phrases Phrases whose words are known too; one that is a single word is grave.
 */
export function getVocabulary(records: SearchRecord[], spoken: string[] = [], phrases: string[][] = []): Vocabulary {
  const known = new Map<string, number>();
  const named = records.flatMap(({ title, names, aliases }) => [title, ...names, ...aliases]);
  const others = records.flatMap(({ text, sentences, voices, words }) => [text, ...sentences, ...voices, words]);
  for (const word of [...named, ...others, ...spoken].flatMap(splitOnce)) known.set(word, (known.get(word) ?? 0) + 1);

  const pairs = named
    .map(splitOnce)
    .flatMap((words) => words.slice(1).map((word, i) => [words[i] ?? '', word]))
    .map((pair) => [pair.join(''), pair.join(' ')] as const)
    .filter(([joined]) => !known.has(joined));
  return {
    known,
    stems: new Set([...known.keys(), ...phrases.flat()].map(toStem)),
    grave: new Set(
      phrases
        .filter(({ length }) => length === 1)
        .flat()
        .map(toStem),
    ),
    pairs: new Map(pairs),
  };
}
