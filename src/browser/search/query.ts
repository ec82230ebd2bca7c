import type { SearchKind } from '../../lib/search-records/search-data.ts';
import { groupBy } from '../../lib/text/group-by.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import { createCompleter } from './completions.ts';
import { longestText } from './cut-text.ts';
import { createCorrector, type KnownWords, type WordState } from './correction.ts';
import type { FrameFinder } from './question-frames.ts';
import type { ExcerptPiece } from './search-engine.ts';

/** A word of the query, with the stems it is searched by. */
export interface Concept {
  /** Its own stem, which is among `stems`. */
  stem: string;
  /** Stems, each with how much a match of it counts, up to 1. */
  stems: Map<string, number>;
  /** How much it tells, up to 1: less in a long query, where it stands in nearly all sections. */
  weight: number;
  /** Whether it says what nothing here can explain: a long word that no record has. */
  isStrange: boolean;
}

/** A query as search understands it. */
export interface Query {
  /** As it was typed, as far as it is read. */
  text: string;
  /** Its words, corrected. */
  words: string[];
  /** Those that carry its subject. */
  contentWords: string[];
  concepts: Concept[];
  /** What kind of thing it asks for by name, when it does so. */
  frame: SearchKind | undefined;
  /** Its content words without those that ask for a kind of thing. */
  named: string[];
  /** Stems of the words that carry the question; they count a little where whole phrases are compared. */
  fillers: string[];
  /** The reader's text with mistyped words corrected; empty when none was. */
  corrected: ExcerptPiece[];
  /** The words as they were typed; none where they were to be taken so. */
  states: Map<string, WordState>;
}

/** Reads queries. */
export type QueryReader = (text: string, isVerbatim: boolean) => Query;

const leastLettersCompleted = 3;
/** A shorter word that no record has may be anything. */
const leastLettersOfStrange = 4;

// Chosen with `npm run test:search`; the relevance is the same within a wide range of each.
const completionWeights = { unknown: 0.6, known: 0.15 };
const synonymWeight = 0.2;

interface Language extends Pick<KnownWords, 'vocabulary' | 'speller' | 'realWords'> {
  fillerWords: string[];
  synonyms: string[][];
  findFrame: FrameFinder;
  /** Weighs a stem in a query of so many words. */
  weigh: (stem: string, words: number) => number;
}

/** Makes a reader of queries: it corrects unknown words, sets fillers apart, and adds completions and synonyms. */
export function createQueryReader({
  vocabulary,
  speller,
  realWords,
  fillerWords,
  synonyms,
  findFrame,
  weigh,
}: Language): QueryReader {
  const { known, stems: knownStems } = vocabulary;
  const isKnown = (word: string) => knownStems.has(toStem(word));
  const recorded = new Set([...known.keys()].map(toStem));
  const fillers = new Set(fillerWords);
  const synonymsOf = groupBy(
    synonyms.flatMap((group) => group.map((word) => ({ stem: toStem(word), others: group.map(toStem) }))),
    ({ stem }) => stem,
  );

  const findCompletions = createCompleter(known.keys());
  const complete = (word: string) => (word.length < leastLettersCompleted ? [] : findCompletions(word));

  const correct = createCorrector({ vocabulary, speller, realWords, fillers, complete });

  const toConcept = (word: string, count: number, isLast: boolean): Concept => {
    const stem = toStem(word);
    const stems = new Map([[stem, 1]]);
    const add = (other: string, weight: number) => stems.set(other, Math.max(weight, stems.get(other) ?? 0));
    for (const { others } of synonymsOf.get(stem) ?? []) for (const other of others) add(other, synonymWeight);
    // A known word may still be growing while it is the last.
    const weight = isKnown(word) ? completionWeights.known : completionWeights.unknown;
    const completions = isLast || !isKnown(word) ? complete(word) : [];
    for (const completion of completions) add(toStem(completion), weight);
    const isStrange = word.length >= leastLettersOfStrange && stems.size === 1 && !recorded.has(stem);
    return { stem, stems, weight: weigh(stem, count), isStrange };
  };

  return (typed, isVerbatim) => {
    const text = typed.slice(0, longestText);
    const { pieces, states } = isVerbatim ? { pieces: [{ text, isMatch: false }], states: new Map() } : correct(text);
    const words = pieces.flatMap((piece) => splitWords(piece.text));
    const content = words.filter((word) => !fillers.has(word));
    const contentWords = content.length > 0 ? content : words;
    const concepts = [
      ...contentWords.map((word, i) => toConcept(word, contentWords.length, i + 1 === contentWords.length)),
      // “foot ball” is “football” too.
      ...joinNeighbours(words)
        .filter((word) => known.has(word) && !fillers.has(word))
        .map((word) => toConcept(word, contentWords.length, false)),
    ];
    const { frame, rest } = findFrame(words);
    const named = rest.filter((word) => !fillers.has(word));
    return {
      text,
      words,
      contentWords,
      frame,
      named: named.length > 0 ? named : contentWords,
      concepts: [...new Map(concepts.map((concept) => [concept.stem, concept])).values()],
      fillers: content.length > 0 ? words.filter((word) => fillers.has(word)).map(toStem) : [],
      corrected: pieces.some(({ isMatch }) => isMatch) ? pieces : [],
      states,
    };
  };
}

/** Writes every two neighbours as one word. */
const joinNeighbours = (words: string[]): string[] => words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`);
