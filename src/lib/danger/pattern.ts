import type { DangerWords } from './lists.ts';
import { splitOnce, toStem } from '../text/words.ts';

/** A place of a phrase: one of several words, some in all their forms, someone else, or a gap. */
interface Place {
  words: Set<string>;
  stems: Set<string>;
  isPerson: boolean;
  isGap: boolean;
}

/** A phrase as it is looked for. */
export type Pattern = Place[];

/** Which words have a role in patterns, apart from their meaning. */
export interface Roles {
  isPerson: (word: string) => boolean;
  isPassedOver: (word: string) => boolean;
  /** Whether a gap must not reach across it. */
  isBreak: (word: string) => boolean;
}

/** Stands for words that are no danger, so that no pattern reaches across them. */
export const blank = '';

/** Stands in phrases for anyone else. */
const anyone = 'they';
/** Stands in phrases for up to three other words. */
const gap = '..';
const mostInGap = 3;
/** Ends a word that is meant in all its forms: “slap*” is “slapped” too. */
const anyForm = '*';

/** Splits a phrase into places, each a list of the words it allows: sets written out, in the spelling that texts are read with. */
export function createPhraseSplitter({ sets, spellings }: DangerWords): (phrase: string) => string[][] {
  const respelled = new Map(Object.entries(spellings).flatMap(([to, forms]) => forms.map((form) => [form, to])));
  const fold = (word: string) =>
    word.endsWith(anyForm) ? [`${splitOnce(word).join('')}${anyForm}`] : splitOnce(respelled.get(word) ?? word);
  const open = (word: string) => {
    const [, name] = /^\{(.+)\}$/.exec(word) ?? [];
    if (name !== undefined) return (sets[name] ?? []).flatMap(fold);
    return word === gap ? [gap] : fold(word);
  };
  return (phrase) => phrase.split(' ').map((place) => place.split('|').flatMap(open));
}

/**
 * Reads a phrase.
 * @param places Its words, as it was split.
 * @returns The pattern, without places that are passed over.
 */
export function readPattern(places: string[][], { isPassedOver }: Roles): Pattern {
  return omitPassedOver(places, (words) => words.every(isPassedOver)).map((words) => ({
    words: new Set(words.filter((word) => !word.endsWith(anyForm))),
    stems: new Set(words.filter((word) => word.endsWith(anyForm)).map((word) => toStem(word.slice(0, -1)))),
    isPerson: words.includes(anyone),
    isGap: words.includes(gap),
  }));
}

/** Leaves out the places of a phrase that are passed over, unless fewer than two others are left. */
export function omitPassedOver<P>(places: P[], isPassedOver: (place: P) => boolean): P[] {
  const telling = places.filter((place) => !isPassedOver(place));
  return telling.length > 1 ? telling : places;
}

/**
 * Finds where a pattern that begins at a word ends.
 * @returns The place after its last word; undefined when it does not stand there.
 */
export function findEnd(typed: string[], pattern: Pattern, start: number, roles: Roles): number | undefined {
  const end = findRest(typed, pattern, 0, start, roles);
  // “Scared of him” is a danger, and “scared of him leaving” is not.
  return end !== undefined && isBarePerson(pattern.at(-1)) && typed[end]?.endsWith('ing') === true ? undefined : end;
}

const isBarePerson = (place: Place | undefined) =>
  place?.isPerson === true && place.words.size === 1 && place.stems.size === 0;

function findRest(typed: string[], pattern: Pattern, at: number, start: number, roles: Roles): number | undefined {
  const place = pattern[at];
  if (place === undefined) return start;
  let here = start;
  if (place.isGap) {
    for (let skipped = 0; ; here++) {
      const end = findRest(typed, pattern, at + 1, here, roles);
      const word = typed[here];
      if (end !== undefined || word === undefined || word === blank || stopsGap(word, roles)) return end;
      if (!roles.isPassedOver(word) && ++skipped > mostInGap) return undefined;
    }
  }
  for (; ; here++) {
    const word = typed[here];
    if (word === undefined || word === blank) return undefined;
    if (isAmong(word, place)) {
      const end = findRest(typed, pattern, at + 1, here + 1, roles);
      if (end !== undefined) return end;
      // “My arm” may stand for “my brother’s arm”, and “cousin” for “cousin brother”.
      if (!roles.isPassedOver(word) && !(place.isPerson && roles.isPerson(word))) return undefined;
    }
    // “My cousin brother” is one person.
    if (place.isPerson && roles.isPerson(word)) {
      while (roles.isPerson(typed[here + 1] ?? blank)) here++;
      return findRest(typed, pattern, at + 1, here + 1, roles);
    }
    if (at === 0 || !roles.isPassedOver(word)) return undefined;
  }
}

/** A gap ends at another person, and at a word that changes the meaning, such as “never”. */
const stopsGap = (word: string, { isBreak, isPerson }: Roles) => isBreak(word) || isPerson(word);

/** Whether a place allows a word. */
const isAmong = (word: string, { words, stems }: Place): boolean =>
  words.has(word) || (stems.size > 0 && stems.has(toStem(word)));
