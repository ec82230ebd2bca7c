import { stemmer } from 'stemmer';

/** Writes text in the letters search compares: lower case, without accents and apostrophes of any kind. */
export const foldLetters = (text: string): string =>
  text
    // Before accents are taken apart, since “´” would leave a space.
    .replaceAll(/[’'‘ʼ´`]/gu, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();

/** Splits text into the words search compares, so that “Can’t” and “cant” are one. */
export const splitWords = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Stems made before: indexing asks for each word's several times, and every answer for those of its excerpts. */
const stems = new Map<string, string>();

/** The stem of a word of `splitWords`, by Porter’s algorithm: “craving” and “craves” have one. */
export function toStem(word: string): string {
  const stem = stems.get(word) ?? stemmer(word);
  stems.set(word, stem);
  return stem;
}
