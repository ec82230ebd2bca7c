/** Code of the letter that stands for no letter shared; the next one for one, and so on. Words have no capitals. */
const none = 'A'.charCodeAt(0);

/**
 * Writes words as one text, in fewer bytes than with spaces between: each begins with a capital that says how many letters
 * it shares with the one before.
 * @param words From A to Z, in lower case.
 */
export const packWords = (words: string[]): string =>
  words
    .map((word, place) => {
      const shared = countShared(word, words[place - 1] ?? '');
      return String.fromCharCode(none + shared) + word.slice(shared);
    })
    .join('');

/** Reads what `packWords` wrote. */
export function unpackWords(text: string): string[] {
  let last = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    last = last.slice(0, piece.charCodeAt(0) - none) + piece.slice(1);
    return last;
  });
}

function countShared(word: string, other: string): number {
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return Math.min(shared, 25);
}
