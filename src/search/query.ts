import type { Vocabulary } from '../lib/vocabulary.ts';
import { splitWords, toStem } from '../lib/words.ts';
import { splitPieces } from './excerpt.ts';
import type { ExcerptPiece } from './search-engine.ts';
import type { Speller } from './speller.ts';

/** A word of the query, with the stems it is searched by. */
export interface Concept {
  /** Its own stem, which is among `stems`. */
  stem: string;
  /** Stems, each with how much a match of it counts, up to 1. */
  stems: Map<string, number>;
}

/** A query as search understands it. */
export interface Query {
  /** Its words, mended. */
  words: string[];
  /** Those that carry its subject. */
  contentWords: string[];
  concepts: Concept[];
  /** Stems of the words that carry the question; they count a little where whole phrases are compared. */
  fillers: string[];
  /** The reader's text with mistyped words mended; empty when none was. */
  mended: ExcerptPiece[];
}

/** Reads queries. */
export type QueryReader = (text: string, isVerbatim: boolean) => Query;

/** No question is longer; whatever is pasted beyond it is not read. */
const longestText = 300;

const leastLettersCompleted = 3;

// Chosen with `npm run test:search`; the relevance is the same within a wide range of each.
const completionWeights = { unknown: 0.6, known: 0.15 };
const synonymWeight = 0.2;

interface Language {
  vocabulary: Vocabulary;
  speller: Speller;
  fillerWords: string[];
  synonyms: string[][];
}

/** Makes a reader of queries: it mends words search does not know, sets fillers apart, and adds neighbouring words. */
export function createQueryReader({ vocabulary, speller, fillerWords, synonyms }: Language): QueryReader {
  const { known } = vocabulary;
  const fillers = new Set(fillerWords);
  const groups = synonyms.map((group) => group.map(toStem));

  const complete = (word: string) =>
    word.length < leastLettersCompleted
      ? []
      : [...known.keys()].filter((candidate) => candidate !== word && candidate.startsWith(word));

  const mend = (word: string) =>
    known.has(word) || fillers.has(word) || complete(word).length > 0 ? undefined : speller.mend(word);

  const toConcept = (word: string, isLast: boolean): Concept => {
    const stem = toStem(word);
    const stems = new Map([[stem, 1]]);
    const add = (other: string, weight: number) => stems.set(other, Math.max(weight, stems.get(other) ?? 0));
    for (const group of groups) if (group.includes(stem)) for (const other of group) add(other, synonymWeight);
    // A known word may still be growing while it is the last.
    const weight = known.has(word) ? completionWeights.known : completionWeights.unknown;
    if (isLast || !known.has(word)) for (const completion of complete(word)) add(toStem(completion), weight);
    return { stem, stems };
  };

  return (text, isVerbatim) => {
    const pieces = splitPieces(text.slice(0, longestText)).map((piece) => {
      const [word, ...rest] = splitWords(piece);
      const better = word === undefined || rest.length > 0 || isVerbatim ? undefined : mend(word);
      return { text: better ?? piece, isMatch: better !== undefined };
    });
    const words = pieces.flatMap((piece) => splitWords(piece.text));
    const content = words.filter((word) => !fillers.has(word));
    const contentWords = content.length > 0 ? content : words;
    const joined = contentWords
      .map((word, i) => `${word}${contentWords[i + 1] ?? ''}`)
      .filter((word, i) => i + 1 < contentWords.length && known.has(word));
    return {
      words,
      contentWords,
      concepts: [
        ...new Map(
          [
            ...contentWords.map((word, i) => toConcept(word, i + 1 === contentWords.length)),
            ...joined.map((word) => toConcept(word, false)),
          ].map((concept) => [concept.stem, concept] as const),
        ).values(),
      ],
      fillers: content.length > 0 ? words.filter((word) => fillers.has(word)).map(toStem) : [],
      mended: pieces.some(({ isMatch }) => isMatch) ? pieces : [],
    };
  };
}
