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

const splitBefore = new Map<string, string[]>();
/** One string for each word, however often it stands: what is one string is found by it sooner. */
const words = new Map<string, string>();

/** The words of a text that stays and is read again and again, as those of records are. */
export function splitOnce(text: string): string[] {
  const before = splitBefore.get(text);
  if (before !== undefined) return before;
  const split = splitWords(text).map((word) => {
    const known = words.get(word);
    if (known === undefined) words.set(word, word);
    return known ?? word;
  });
  splitBefore.set(text, split);
  return split;
}

/** Stems made before: indexing asks for each word's several times, and every answer for those of its excerpts. */
const stems = new Map<string, string>();

/** The stem of a word of `splitWords`, by Porter’s algorithm: “craving” and “craves” have one. */
export function toStem(word: string): string {
  const stem = stems.get(word) ?? stemmer(word);
  stems.set(word, stem);
  return stem;
}
