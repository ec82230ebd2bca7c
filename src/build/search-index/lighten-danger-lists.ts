import type { DangerLists } from '../../lib/danger/lists.ts';
import { createPhraseSplitter, omitPassedOver } from '../../lib/danger/pattern.ts';
import { splitWords } from '../../lib/text/words.ts';

/**
 * Writes the lists so that they say the same in fewer bytes: sets go by letters, those named most often first; phrases lack
 * the words that are passed over; and where no order is meant, words stand from A to Z.
 */
export function lightenDangerLists({ words, dangers, ordinary }: DangerLists): DangerLists {
  const split = createPhraseSplitter(words);
  const passedOver = new Set(words.passedOver.flatMap(splitWords));
  const isPassedOver = (place: string) =>
    split(place)
      .flat()
      .every((word) => passedOver.has(word));
  const sets = sortByUse(Object.entries(words.sets), dangers);
  const letters = new Map(sets.map(([name], place) => [name, toLetters(place)]));
  const lighten = (phrase: string) =>
    omitPassedOver(phrase.split(' '), isPassedOver)
      .map((place) => place.split('|').toSorted().join('|'))
      .join(' ')
      .replaceAll(/\{(.+?)\}/g, (_, name: string) => `{${letters.get(name) ?? name}}`);
  return {
    words: {
      ...words,
      persons: words.persons.toSorted(),
      passedOver: words.passedOver.toSorted(),
      breaks: words.breaks.toSorted(),
      sets: Object.fromEntries(sets.map(([, list], place) => [toLetters(place), list.toSorted()])),
    },
    dangers: dangers.map((danger) => ({
      ...danger,
      phrases: danger.phrases.map(lighten),
      unless: danger.unless.map(lighten),
    })),
    ordinary,
  };
}

/** Sorts sets by how often phrases name them; those that none does are left out. */
function sortByUse(sets: [string, string[]][], dangers: DangerLists['dangers']): [string, string[]][] {
  const text = dangers.flatMap(({ phrases, unless }) => [...phrases, ...unless]).join(' ');
  const counts = new Map(sets.map(([name]) => [name, text.split(`{${name}}`).length - 1]));
  const getCount = ([name]: [string, string[]]) => counts.get(name) ?? 0;
  return sets.filter((set) => getCount(set) > 0).toSorted((a, b) => getCount(b) - getCount(a));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Names a place in letters: A to Z, AA, AB. */
const toLetters = (place: number): string => {
  const before = Math.floor(place / alphabet.length);
  return `${before > 0 ? toLetters(before - 1) : ''}${alphabet[place % alphabet.length] ?? ''}`;
};
