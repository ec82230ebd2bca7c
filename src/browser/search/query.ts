import type { Vocabulary } from '../../lib/search-records/vocabulary.ts';
import { groupBy } from '../../lib/text/group-by.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import { splitPieces } from './excerpt.ts';
import type { ExcerptPiece } from './search-engine.ts';
import type { Speller } from '../../lib/search-records/speller.ts';

/** A word of the query, with the stems it is searched by. */
export interface Concept {
  /** Its own stem, which is among `stems`. */
  stem: string;
  /** Stems, each with how much a match of it counts, up to 1. */
  stems: Map<string, number>;
}

/** A query as search understands it. */
export interface Query {
  /** Its words, corrected. */
  words: string[];
  /** Those that carry its subject. */
  contentWords: string[];
  concepts: Concept[];
  /** Stems of the words that carry the question; they count a little where whole phrases are compared. */
  fillers: string[];
  /** The reader's text with mistyped words corrected; empty when none was. */
  corrected: ExcerptPiece[];
}

/** Reads queries. */
export type QueryReader = (text: string, isVerbatim: boolean) => Query;

/** No question is longer; whatever is pasted beyond it is not read. */
const longestText = 300;

const leastLettersCompleted = 3;

/** In a query with more of them, unknown words are no mistakes, and correcting them would take long. */
const mostCorrected = 8;

// Chosen with `npm run test:search`; the relevance is the same within a wide range of each.
const completionWeights = { unknown: 0.6, known: 0.15 };
const synonymWeight = 0.2;

interface Language {
  vocabulary: Vocabulary;
  speller: Speller;
  /** Stems of words that are right, though search does not know them. */
  realWords: ReadonlySet<string>;
  fillerWords: string[];
  synonyms: string[][];
}

/** Makes a reader of queries: it corrects unknown words, sets fillers apart, and adds completions and synonyms. */
export function createQueryReader({ vocabulary, speller, realWords, fillerWords, synonyms }: Language): QueryReader {
  const { known, stems: knownStems } = vocabulary;
  const isKnown = (word: string) => knownStems.has(toStem(word));
  const knownWords = [...known.keys()];
  const fillers = new Set(fillerWords);
  const synonymsOf = groupBy(
    synonyms.flatMap((group) => group.map((word) => ({ stem: toStem(word), others: group.map(toStem) }))),
    ({ stem }) => stem,
  );

  const complete = (word: string) =>
    word.length < leastLettersCompleted
      ? []
      : knownWords.filter((candidate) => candidate !== word && candidate.startsWith(word));

  const isRealWord = (word: string) => fillers.has(word) || realWords.has(toStem(word));

  const isMistyped = (word: string) => !isKnown(word) && !isRealWord(word) && complete(word).length === 0;

  const correct = (text: string): ExcerptPiece[] => {
    let tries = 0;
    return splitPieces(text).map((piece) => {
      const [word, ...rest] = splitWords(piece);
      const isTried = word !== undefined && rest.length === 0 && isMistyped(word) && tries++ < mostCorrected;
      const better = isTried ? speller.correct(word) : undefined;
      return { text: better ?? piece, isMatch: better !== undefined };
    });
  };

  const toConcept = (word: string, isLast: boolean): Concept => {
    const stem = toStem(word);
    const stems = new Map([[stem, 1]]);
    const add = (other: string, weight: number) => stems.set(other, Math.max(weight, stems.get(other) ?? 0));
    for (const { others } of synonymsOf.get(stem) ?? []) for (const other of others) add(other, synonymWeight);
    // A known word may still be growing while it is the last.
    const weight = isKnown(word) ? completionWeights.known : completionWeights.unknown;
    if (isLast || !isKnown(word)) for (const completion of complete(word)) add(toStem(completion), weight);
    return { stem, stems };
  };

  return (typed, isVerbatim) => {
    const text = typed.slice(0, longestText);
    const pieces = isVerbatim ? [{ text, isMatch: false }] : correct(text);
    const words = pieces.flatMap((piece) => splitWords(piece.text));
    const content = words.filter((word) => !fillers.has(word));
    const contentWords = content.length > 0 ? content : words;
    const concepts = [
      ...contentWords.map((word, i) => toConcept(word, i + 1 === contentWords.length)),
      // “foot ball” is “football” too.
      ...joinNeighbours(words)
        .filter((word) => known.has(word) && !fillers.has(word))
        .map((word) => toConcept(word, false)),
    ];
    return {
      words,
      contentWords,
      concepts: [...new Map(concepts.map((concept) => [concept.stem, concept])).values()],
      fillers: content.length > 0 ? words.filter((word) => fillers.has(word)).map(toStem) : [],
      corrected: pieces.some(({ isMatch }) => isMatch) ? pieces : [],
    };
  };
}

/** Writes every two neighbours as one word. */
const joinNeighbours = (words: string[]): string[] => words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
