import { countWrongLetters } from '../text/edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';
import { toStem } from '../text/words.ts';

/** Corrects mistyped words. */
export interface Speller {
  /**
   * Finds the word that was meant.
   * @param word A word that the vocabulary does not have.
   * @returns One word, or two where a space was left out; undefined when nothing is near enough.
   */
  correct: (word: string) => string | undefined;
  /** Finds the words that look most alike, however far. */
  findNearest: (word: string, most: number) => string[];
}

/** Shorter words are too near to one another to be told apart by their spelling. */
const leastLetters = 4;
const leastLettersMeant = 3;

/** How many wrong letters a word of this length may have. A swap of neighbours counts as one. */
const getMostWrong = ({ length }: string) => (length < 7 ? 1 : length < 10 ? 2 : 3);

/** Makes a speller that corrects to the words of a vocabulary, preferring frequent ones. */
export function createSpeller({ known, grave, pairs }: Vocabulary): Speller {
  const candidates = [...known.keys(), ...pairs.keys()].filter(
    (word) => word.length >= leastLettersMeant && !grave.has(toStem(word)),
  );

  const rank = (word: string, mostWrong: number) =>
    candidates
      .filter((candidate) => Math.abs(candidate.length - word.length) <= mostWrong && beginsAlike(word, candidate))
      .map((candidate) => ({ candidate, wrong: countWrongLetters(word, candidate) }))
      .filter(({ wrong }) => wrong <= mostWrong)
      .sort((a, b) => a.wrong - b.wrong || getCount(b.candidate) - getCount(a.candidate));

  const getCount = (word: string) => known.get(word) ?? 1;
  const toWords = (candidate: string) => pairs.get(candidate) ?? candidate;

  return {
    correct: (word) => {
      if (word.length < leastLetters || /\d/.test(word)) return undefined;
      const [best] = rank(word, getMostWrong(word));
      return best && toWords(best.candidate);
    },
    findNearest: (word, most) =>
      rank(word, Math.ceil(word.length / 2))
        .slice(0, most)
        .map(({ candidate }) => toWords(candidate)),
  };
}

/** People rarely miss the first letter; without this “kissing” would become “missing”. */
const beginsAlike = (word: string, candidate: string) =>
  candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0]);
