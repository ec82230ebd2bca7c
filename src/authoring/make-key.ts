import type { Name } from './to-names.ts';

/** Letters that no accent tells from a plain one. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  '\u0153': 'oe',
  ø: 'o',
  '\u0111': 'd',
  '\u00f0': 'd',
  '\u0142': 'l',
  '\u00fe': 'th',
  '\u0131': 'i',
};

/**
 * Makes the key by which a work is cited: who wrote it, and the year. A letter follows where another work has the same.
 * @param name Of the first author, or of whom or what stands first instead.
 * @param taken All keys there are.
 */
export function makeKey(name: Name | string, year: number | 'nd' | 'inpress', taken: Iterable<string>): string {
  const stem = `${toLetters(joinName(name)) || 'work'}${year}`;
  const others = [...taken].filter((key) => new RegExp(`^${stem}[a-z]?$`).test(key));
  if (others.length === 0) return stem;
  // One that has no letter came first, and its key is a promise.
  const letters = others.map((key) => key.slice(stem.length) || 'a').toSorted();
  return `${stem}${String.fromCharCode((letters.at(-1) ?? 'a').charCodeAt(0) + 1)}`;
}

function joinName(name: Name | string): string {
  if (typeof name === 'string') return name;
  const { family, literal, 'non-dropping-particle': kept = '', 'dropping-particle': dropping = '' } = name;
  // A group by its first word of some length: “World Health Organization” is `world`.
  return family === undefined
    ? ((literal?.match(/[\p{L}-]{3,}/gu) ?? []).find((word) => !/^the$/i.test(word)) ?? '')
    : `${dropping}${kept}${family}`;
}

const toLetters = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[^a-z]/g, '');
