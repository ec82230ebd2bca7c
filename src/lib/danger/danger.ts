import type { Danger, DangerLists, DangerWords } from './lists.ts';
import { splitWords, toStem } from '../text/words.ts';
import { blank, createPhraseSplitter, findEnd, readPattern, type Pattern, type Roles } from './pattern.ts';
import { createDangerReader } from './reader.ts';
import { getDangerVocabulary } from './vocabulary.ts';

/** Finds the dangers that a text speaks of. */
export type DangerFinder = (text: string) => Danger[];

/** In characters; what comes after is not read. */
export const longestText = 2000;

/** Patterns by the words they begin with, and by their stems. */
interface PatternIndex {
  byWord: Map<string, Pattern[]>;
  byStem: Map<string, Pattern[]>;
  ofPersons: Pattern[];
}

/** Makes a finder. Patterns are indexed once, here, so that a text is gone through once. */
export function createDangerFinder({ words, dangers, ordinary }: DangerLists): DangerFinder {
  const roles = getRoles(words);
  const vocabulary = getDangerVocabulary({ words, dangers });
  const read = createDangerReader(words, vocabulary, new Set(ordinary));
  const split = createPhraseSplitter(words);
  const index = (phrases: string[]) => indexPatterns(phrases.map((phrase) => readPattern(split(phrase), roles)));
  const lists = dangers.map((danger) => ({
    danger,
    phrases: index(danger.phrases),
    unless: index(danger.unless),
  }));
  return (text) => {
    const typed = read(text.slice(0, longestText));
    return lists.flatMap(({ danger, phrases, unless }) =>
      findPlaces(blankOut(typed, unless, roles), phrases, roles).next().done === true ? [] : [danger],
    );
  };
}

function getRoles({ persons, passedOver, breaks }: DangerWords): Roles {
  const [person, passed, breaking] = [persons, passedOver, breaks].map((list) => new Set(list.flatMap(splitWords)));
  return {
    isPerson: (word) => person?.has(word) === true,
    isPassedOver: (word) => passed?.has(word) === true,
    isBreak: (word) => breaking?.has(word) === true,
  };
}

function indexPatterns(patterns: Pattern[]): PatternIndex {
  const group = (getBeginnings: (pattern: Pattern) => Iterable<string>) => {
    const groups = new Map<string, Pattern[]>();
    for (const pattern of patterns)
      for (const word of getBeginnings(pattern)) {
        const begun = groups.get(word);
        if (begun === undefined) groups.set(word, [pattern]);
        else begun.push(pattern);
      }
    return groups;
  };
  return {
    byWord: group(([first]) => first?.words ?? []),
    byStem: group(([first]) => first?.stems ?? []),
    ofPersons: patterns.filter(([first]) => first?.isPerson),
  };
}

/** Finds each place where one of the patterns stands. */
function* findPlaces(typed: string[], { byWord, byStem, ofPersons }: PatternIndex, roles: Roles) {
  // Several words in a row for someone else are one person, looked up once.
  const begins = (at: number) => roles.isPerson(typed[at] ?? blank) && !roles.isPerson(typed[at - 1] ?? blank);
  for (const [start, word] of typed.entries()) {
    const beginning = [byWord.get(word), byStem.get(toStem(word)), begins(start) ? ofPersons : []];
    for (const pattern of beginning.flatMap((patterns) => patterns ?? [])) {
      const end = findEnd(typed, pattern, start, roles);
      if (end !== undefined) yield { start, end };
    }
  }
}

/** Takes out every place where a pattern stands. */
function blankOut(typed: string[], unless: PatternIndex, roles: Roles): string[] {
  const left = [...typed];
  for (const { start, end } of findPlaces(typed, unless, roles)) left.fill(blank, start, end);
  return left;
}
