import damerauLevenshtein from 'damerau-levenshtein';

/** How many letters are wrong, missing or too many in a word. A swap of neighbours counts as one. */
export const countWrongLetters = (word: string, meant: string): number => damerauLevenshtein(word, meant).steps;

/** Which letters a word has, a bit each. A letter that is wrong, missing or too many changes two of them at most. */
export const getLetters = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

/**
 * Whether words of other letters have more than so many wrong. Of most words it tells that they need not be counted, which
 * takes a hundred times as long.
 * @param letters As `getLetters` has them.
 */
export const haveMoreWrong = (letters: number, others: number, most: number): boolean => {
  let changed = 0;
  for (let rest = letters ^ others; rest !== 0; rest &= rest - 1) changed++;
  return changed > 2 * most;
};
