import { createDangerReader } from '../../lib/danger/reader.ts';
import { getDangerVocabulary } from '../../lib/danger/vocabulary.ts';
import type { DangerLists } from '../../lib/danger/lists.ts';
import { splitWords } from '../../lib/text/words.ts';

const leastLetters = 3;

/**
 * Finds the words that would be read as mistyped or joined words of danger, though they are ordinary ones: “scarf” is not
 * “scared”.
 * @param words Words that are no mistakes.
 */
export function findOrdinaryWords(words: string[], lists: Pick<DangerLists, 'words' | 'dangers'>): string[] {
  const vocabulary = getDangerVocabulary(lists);
  const read = createDangerReader(lists.words, vocabulary, new Set());
  const plain = new Set(splitWords(words.join(' ')).filter((word) => word.length >= leastLetters));
  return [...plain].filter((word) => read(word).join(' ') !== word).toSorted();
}
