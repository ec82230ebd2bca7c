import damerauLevenshtein from 'damerau-levenshtein';
import type { SearchDanger } from '../lib/search-data.ts';
import { splitWords } from '../lib/words.ts';

/** Words for someone else; phrases write all of them as “they”. */
const others = new Set(
  (
    'they them he him his she her their hes shes theyre hed theyd theyll ex exs partner boyfriend girlfriend husband ' +
    'wife spouse lover bf gf hubby fiance fiancee dad mum man woman guy someone somebody'
  ).split(' '),
);
/** Words that may stand anywhere in a phrase without changing it. */
const passedOver = new Set(
  (
    'a the my our this that is was were has have had been be to so just really very still always sometimes keep keeps ' +
    'kept often again now ever even literally gonna going will would and'
  ).split(' '),
);
/** Of a phrase, the words that may stand at each place. */
type Pattern = string[][];

/** In the place of words that are no danger, so that what stands around them does not run together. */
const gap = '';

/** Finds the dangers that any of the texts speaks of: a query as it was typed, and as it was mended. */
export type DangerFinder = (...texts: string[]) => SearchDanger[];

/** Somebody may write a long way before saying it; whatever comes later is not read. */
const longestText = 2000;

/** Of mistyped words, only long ones with one slip are read as words of danger: “accused” is not “abused”. */
const leastLettersMended = 7;

/**
 * Makes a finder.
 * @param isKnown Whether search knows a word, which then is no mistake.
 */
export function createDangerFinder(dangers: SearchDanger[], isKnown: (word: string) => boolean): DangerFinder {
  const read = dangers.map((danger) => ({
    danger,
    phrases: danger.phrases.map(readPhrase),
    unless: danger.unless.map(toPattern),
  }));
  const mendable = getDangerWords(dangers)
    .flat()
    .filter(({ length }) => length >= leastLettersMended);

  const mend = (word: string) =>
    mendable.find((candidate) => candidate[0] === word[0] && damerauLevenshtein(word, candidate).steps === 1) ?? word;

  const readText = (text: string) => {
    const words = splitWords(text.slice(0, longestText)).map((word) => (isKnown(word) ? word : mend(word)));
    return { words, telling: joinOthers(words.filter((word) => !passedOver.has(word))) };
  };

  return (...texts) => {
    const all = texts.map(readText);
    return read
      .filter(({ phrases, unless }) =>
        all.some(({ words, telling }) => {
          const said = unless.reduce(blankOut, telling);
          return phrases.some(({ pattern, isLiteral }) => includesPhrase(isLiteral ? words : said, pattern));
        }),
      )
      .map(({ danger }) => danger);
  };
}

/** What would come down to one word, as “against my will” does, is compared as it is written. */
function readPhrase(phrase: string): { pattern: Pattern; isLiteral: boolean } {
  const pattern = toPattern(phrase);
  const isLiteral = pattern.length === 1 && phrase.includes(' ');
  return { pattern: isLiteral ? splitPattern(phrase) : pattern, isLiteral };
}

/** The words of each phrase, choices included. */
export const getDangerWords = (dangers: SearchDanger[]): string[][] =>
  dangers.flatMap(({ phrases }) => phrases.map((phrase) => splitPattern(phrase).flat()));

const splitPattern = (phrase: string): Pattern => phrase.split(' ').map((word) => word.split('|'));

const toPattern = (phrase: string): Pattern =>
  splitPattern(phrase)
    .filter(([word = '']) => !passedOver.has(word))
    .map((choices) => joinOthers(choices));

/** Writes words for someone else as “they”; “my ex boyfriend” is one person. */
const joinOthers = (words: string[]): string[] =>
  words
    .map((word) => (others.has(word) ? 'they' : word))
    .filter((word, i, all) => word !== 'they' || all[i - 1] !== 'they');

const standsAt = (said: string[], pattern: Pattern, start: number) =>
  pattern.every((choices, i) => choices.includes(said[start + i] ?? gap));

function includesPhrase(said: string[], pattern: Pattern): boolean {
  return said.some((_, start) => {
    if (!standsAt(said, pattern, start)) return false;
    // “Scared of him” is a danger, and “scared of him leaving” is not.
    return pattern.at(-1)?.[0] !== 'they' || said[start + pattern.length]?.endsWith('ing') !== true;
  });
}

/** Takes out every place where a pattern stands. */
function blankOut(said: string[], pattern: Pattern): string[] {
  const blank = new Set(
    said.flatMap((_, start) => (standsAt(said, pattern, start) ? pattern.map((__, i) => start + i) : [])),
  );
  return said.map((word, i) => (blank.has(i) ? gap : word));
}
