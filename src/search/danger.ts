import type { SearchDanger } from '../lib/search-data.ts';
import { splitWords } from '../lib/words.ts';

/** Words for someone else; a phrase writes all of them as “they”. */
const others = new Set(
  'they them he him she her ex partner boyfriend girlfriend husband wife bf gf hubby fiance fiancee dad mum'.split(' '),
);
/** Words that may stand anywhere in a phrase without changing it. */
const passedOver = new Set(
  'a the my our this that is was were has have had been be to so just really very still always sometimes keep keeps kept often again now ever even literally gonna going will would and'.split(
    ' ',
  ),
);
/** Words after which a new thought begins. */
const turns = new Set([
  'when',
  'because',
  'if',
  'but',
  'what',
  'how',
  'help',
  'where',
  'who',
  'should',
  'can',
  'i',
  'or',
]);

/**
 * Finds the dangers that a query speaks of.
 * @param words The query's words, as `splitWords` reads them, fillers included.
 */
export function findDangers(words: string[], dangers: SearchDanger[]): SearchDanger[] {
  const said = read(words);
  return dangers.filter(({ phrases }) => phrases.some((phrase) => includesPhrase(said, read(splitWords(phrase)))));
}

const read = (words: string[]) =>
  words
    .filter((word) => !passedOver.has(word))
    .map((word) => (others.has(word) ? 'they' : word))
    // “my ex boyfriend” is one person.
    .filter((word, i, all) => word !== 'they' || all[i - 1] !== 'they');

function includesPhrase(said: string[], phrase: string[]): boolean {
  return said.some((_, start) => {
    if (!phrase.every((word, i) => said[start + i] === word)) return false;
    // “Scared of him” is a danger, and “scared of him leaving” is not.
    const next = said[start + phrase.length];
    return phrase.at(-1) !== 'they' || next === undefined || turns.has(next);
  });
}
