import type { Speller } from '../../lib/search-records/speller.ts';
import type { Vocabulary } from '../../lib/search-records/vocabulary.ts';
import { splitWords, toStem } from '../../lib/text/words.ts';
import { splitTyped } from './excerpt.ts';
import type { ExcerptPiece } from './search-engine.ts';

/** What a word is to search as it was typed; only what is mistyped is corrected. */
export type WordState = 'known' | 'filler' | 'real word' | 'begun' | 'mistyped';

/** A text with its mistyped words corrected, which `isMatch` marks, and its words as they were typed. */
export interface Correction {
  pieces: ExcerptPiece[];
  states: Map<string, WordState>;
}

/** What is known of words. */
export interface KnownWords {
  vocabulary: Vocabulary;
  speller: Speller;
  /** Stems of words that are right, though search does not know them. */
  realWords: ReadonlySet<string>;
  fillers: ReadonlySet<string>;
  /** Finds the known words that begin with one. */
  complete: (word: string) => string[];
}

/** In a query with more of them, unknown words are no mistakes, and correcting them would take long. */
const mostCorrected = 8;

/** Makes the function that corrects the mistyped words of a text, but for those in quotation marks. */
export function createCorrector({ vocabulary, speller, realWords, fillers, complete }: KnownWords) {
  const { known, stems, pairs } = vocabulary;
  const recorded = new Set([...known.keys()].map(toStem));
  /** Of a word that only phrases of danger have, no record would be found. */
  const isJoined = (word: string) => pairs.has(word) && !recorded.has(toStem(word));

  const getState = (word: string): WordState => {
    if (isJoined(word)) return 'mistyped';
    if (stems.has(toStem(word))) return 'known';
    if (fillers.has(word)) return 'filler';
    if (realWords.has(toStem(word))) return 'real word';
    return complete(word).length > 0 ? 'begun' : 'mistyped';
  };

  return (text: string): Correction => {
    const states = new Map<string, WordState>();
    let tries = 0;
    const pieces = splitTyped(text).map(({ piece, isQuoted }): ExcerptPiece => {
      const [word, ...rest] = isQuoted ? [] : splitWords(piece);
      if (word === undefined || rest.length > 0) return { text: piece, isMatch: false };
      const state = getState(word);
      states.set(word, state);
      const better = state === 'mistyped' && tries++ < mostCorrected ? speller.correct(word) : undefined;
      return { text: better ?? piece, isMatch: better !== undefined };
    });
    return { pieces, states };
  };
}
