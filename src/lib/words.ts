import { stemmer } from 'stemmer';

/**
 * Splits text into the words search compares: lower case, without accents and apostrophes, so that “Can’t” and “cant”
 * are one.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[’'\p{M}]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The stem of a word of `splitWords`, by Porter’s algorithm: “craving” and “craves” have one. */
export const toStem = (word: string): string => stemmer(word);
