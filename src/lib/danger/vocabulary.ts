import type { Danger, DangerLists, DangerWords } from './lists.ts';
import { splitOnce } from '../text/words.ts';
import { createPhraseSplitter } from './pattern.ts';

/** Every word that the phrases are made of or read with. */
export function getDangerVocabulary({ words, dangers }: Pick<DangerLists, 'words' | 'dangers'>): Set<string> {
  const phrases = dangers.flatMap((danger) => [...danger.phrases, ...danger.unless]);
  return new Set(
    [
      ...phrases.flatMap(createPhraseSplitter(words)).flat(),
      ...[words.persons, words.passedOver, words.breaks, words.grave].flat(),
      ...Object.entries(words.spellings).flat(2),
    ].flatMap(splitOnce),
  );
}

/** The words of each phrase that calls for help, choices included. */
export const getDangerPhrases = ({
  words,
  dangers,
}: {
  words: DangerWords;
  dangers: Pick<Danger, 'phrases'>[];
}): string[][] => {
  const split = createPhraseSplitter(words);
  return dangers.flatMap(({ phrases }) => phrases.map((phrase) => split(phrase).flat()));
};
