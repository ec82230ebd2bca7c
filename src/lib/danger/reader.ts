import type { DangerWords } from './lists.ts';
import { isOneSlip, isSwapped } from './one-slip.ts';
import { groupBy } from '../text/group-by.ts';
import { foldLetters, splitWords, toStem } from '../text/words.ts';

/** Reads what somebody typed as the words of phrases, whatever its spelling. */
export type DangerReader = (text: string) => string[];

/** Of mistyped words, only longer ones are read as words of danger; of the shortest, only two letters swapped. */
const leastLettersMended = 5;
const leastLettersSwapped = 4;
/** What is written without spaces: shorter words are too often others, and longer ones are nothing. */
const lettersSplit = { least: 6, most: 60 };

/** How a number of two figures or more is read: “30 pills”. */
const many = 'many';

const lettersOfDigits: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/**
 * Makes a reader.
 * @param vocabulary Every word of the phrases, and of what they are read with.
 * @param ordinary Words that are never mended or split.
 */
export function createDangerReader(
  { spellings, grave }: DangerWords,
  vocabulary: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): DangerReader {
  const stems = new Set([...vocabulary].map(toStem));
  const graveWords = new Set(grave.flatMap(splitWords));
  const byFirstLetter = groupBy(graveWords, ([first = '']) => first);
  const longest = Math.max(...[...vocabulary].map(({ length }) => length));
  const respelled = groupBy(
    Object.entries(spellings)
      .flatMap(([to, forms]) => forms.map((form) => ({ to: splitWords(to), words: splitWords(form) })))
      // Of two that begin alike, the longer.
      .sort((a, b) => b.words.length - a.words.length),
    ({ words: [first = ''] }) => first,
  );

  /** Finds the word of danger that was mistyped. */
  const mend = (word: string): string | undefined => {
    if (word.length < leastLettersSwapped) return undefined;
    const candidates = byFirstLetter.get(word[0] ?? '') ?? [];
    return candidates.find((candidate) =>
      Math.min(word.length, candidate.length) >= leastLettersMended
        ? isOneSlip(word, candidate)
        : word.length === candidate.length && isOneSlip(word, candidate) && isSwappedWithin(word, candidate),
    );
  };

  /** Splits what was written without spaces into the fewest words that it can be, all of them known and one grave. */
  const split = (word: string): string[] | undefined => {
    if (word.length < lettersSplit.least || word.length > lettersSplit.most) return undefined;
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= word.length; end++) {
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const before = best[start];
        const part = word.slice(start, end);
        if (before === undefined || !vocabulary.has(part) || (part.length === 1 && !/[ai]/.test(part))) continue;
        if (before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, part];
      }
    }
    return best[word.length]?.some((part) => graveWords.has(part)) === true ? best[word.length] : undefined;
  };

  const readWord = (word: string): string[] => {
    if (vocabulary.has(word) || stems.has(toStem(word))) return [word];
    if (/[*@$]/.test(word)) return findStarred(word, byFirstLetter.get(word[0] ?? '') ?? []) ?? splitWords(word);
    if (/^\d{2,}$/.test(word)) return [many];
    if (ordinary.has(word) || !/\p{L}/u.test(word)) return [word];
    const lettered = word.replaceAll(/\d/g, (digit) => lettersOfDigits[digit] ?? digit);
    // “Dieee” is “die”, and “killll” is “kill”.
    const forms = [lettered, ...['$1$1', '$1'].map((short) => lettered.replaceAll(/(.)\1+/gu, short))];
    const known = forms.find((form) => vocabulary.has(form));
    if (known !== undefined) return [known];
    const [form = word] = forms.slice(1);
    return split(form) ?? [mend(form) ?? word];
  };

  const respell = (words: string[]): string[] => {
    const result: string[] = [];
    for (let here = 0; here < words.length;) {
      const found = respelled
        .get(words[here] ?? '')
        ?.find((one) => one.words.every((word, i) => words[here + i] === word));
      result.push(...(found?.to ?? [words[here] ?? '']));
      here += found?.words.length ?? 1;
    }
    return result;
  };

  return (text) => respell(splitStarred(text).flatMap(readWord));
}

/** Splits text into words, leaving what stands for a letter within them: “r*pe”. */
const splitStarred = (text: string) => foldLetters(text).match(/[\p{L}\p{N}]+(?:[*@$]+[\p{L}\p{N}]+)*/gu) ?? [];

/** Finds the word of which letters were starred out. */
function findStarred(word: string, candidates: string[]): string[] | undefined {
  const found = candidates.find(
    (candidate) =>
      candidate.length === word.length &&
      [...word].every((letter, i) => /[*@$]/.test(letter) || letter === candidate[i]),
  );
  return found === undefined ? undefined : [found];
}

function isSwappedWithin(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, i) => letter !== candidate[i]);
  return isSwapped(word.slice(at, at + 2), candidate.slice(at, at + 2));
}
