/** The letters that do not come apart into one of the English alphabet and a mark. */
const letters: Record<string, string> = {
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00f0': 'd',
  '\u00f8': 'o',
  '\u00fe': 'th',
  '\u0111': 'd',
  '\u0131': 'i',
  '\u0142': 'l',
  '\u0153': 'oe',
};

const toLetters = (text: string) =>
  [...text.toLowerCase()]
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '');

/** As German writes its umlauts where there are none: `krueger`. */
const withE = (text: string) => text.normalize('NFC').replaceAll(/[\u00e4\u00f6\u00fc]/gi, '$&e');

/**
 * The names that a key may have for whoever made a work: the whole, its first words, one of its words, and the first letters
 * of an organisation’s.
 * @returns None for a name in other letters than a key has.
 */
export function getKeyNames(name: string): string[] {
  const words = name.split(/[\s/,.:;&\u2010-\u2015-]+/).filter((word) => toLetters(word) !== '');
  const first = words.map((_, i) => words.slice(0, i + 1).join(''));
  const small = /^(?:of|the|for|and|on|in|to|a|an)$/i;
  const initials = [words, words.filter((word) => !small.test(word))].map((some) =>
    some.map((word) => toLetters(word).charAt(0)).join(''),
  );
  const spellings = [...first, ...words].flatMap((spelling) => [toLetters(spelling), toLetters(withE(spelling))]);
  return [...new Set([...spellings, ...initials])].filter(
    (spelling) => spelling.length > 1 || words.join('').length === 1,
  );
}

/** What to write as the name in a key. */
export const getKeyName = (name: string): string => toLetters(name);
