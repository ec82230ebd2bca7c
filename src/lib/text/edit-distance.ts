import damerauLevenshtein from 'damerau-levenshtein';

/** How many letters are wrong, missing or too many in a word. A swap of neighbours counts as one. */
export const countWrongLetters = (word: string, meant: string): number => damerauLevenshtein(word, meant).steps;
