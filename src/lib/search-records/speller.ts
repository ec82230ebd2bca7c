import { countWrongLetters, getLetters, haveMoreWrong } from '../text/edit-distance.ts';
import type { Vocabulary } from './vocabulary.ts';
import { groupBy } from '../text/group-by.ts';
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
/** In a shorter word another letter makes another word: “tyre” is not “type”. */
const leastLettersChanged = 5;

/** How many wrong letters a word of this length may have. A swap of neighbours counts as one. */
const getMostWrong = ({ length }: string) => (length < 7 ? 1 : length < 10 ? 2 : 3);

/** Makes a speller that corrects to the words of a vocabulary, preferring frequent ones. */
export function createSpeller({ known, grave, pairs }: Vocabulary): Speller {
  const words = [...known.keys(), ...pairs.keys()].filter(
    (word) => word.length >= leastLettersMeant && !grave.has(toStem(word)),
  );
  const byFirstLetter = groupBy(
    words.map((word): Candidate => ({ word, letters: getLetters(word), count: known.get(word) ?? 1 })),
    ({ word }) => word[0],
  );

  /** People rarely miss the first letter, and may swap it; without this “kissing” would become “missing”. */
  const findBegunAlike = ([first, second]: string): Candidate[] => [
    ...(byFirstLetter.get(first) ?? []),
    ...(first === second ? [] : (byFirstLetter.get(second) ?? []).filter(({ word }) => word[1] === first)),
  ];

  const rank = (word: string, mostWrong: number) => {
    const letters = getLetters(word);
    return findBegunAlike(word)
      .filter((candidate) => Math.abs(candidate.word.length - word.length) <= mostWrong)
      .filter((candidate) => !haveMoreWrong(candidate.letters, letters, mostWrong))
      .map((candidate) => ({ ...candidate, wrong: countWrongLetters(word, candidate.word) }))
      .filter(({ wrong }) => wrong <= mostWrong)
      .sort((a, b) => a.wrong - b.wrong || b.count - a.count);
  };

  const toWords = (candidate: string) => pairs.get(candidate) ?? candidate;
  /** Every key asks for all words of the query again. */
  const corrections = new Map<string, string | undefined>();

  const correct = (word: string) => {
    if (word.length < leastLetters || /\d/.test(word)) return undefined;
    const best = rank(word, getMostWrong(word)).find(
      (candidate) =>
        word.length >= leastLettersChanged ||
        candidate.word.length !== word.length ||
        candidate.letters === getLetters(word),
    );
    return best && toWords(best.word);
  };

  return {
    correct: (word) => {
      if (!corrections.has(word)) corrections.set(word, correct(word));
      return corrections.get(word);
    },
    findNearest: (word, most) => {
      const mostWrong = Math.ceil(word.length / 2);
      let ranked = rank(word, 1);
      // Those that are near enough are found by few comparisons, and most words are like all others by half of their letters.
      for (let wrong = 2; wrong <= mostWrong && ranked.length < most; wrong++) ranked = rank(word, wrong);
      return ranked.slice(0, most).map((candidate) => toWords(candidate.word));
    },
  };
}

/** A word that may be meant. */
interface Candidate {
  word: string;
  letters: number;
  /** How often it stands in the records. */
  count: number;
}
