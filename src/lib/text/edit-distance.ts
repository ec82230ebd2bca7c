/** Counts how many letters are wrong, missing or too many in a word. A swap of neighbours counts as one. */
export function countWrongLetters(word: string, meant: string): number {
  // Each row holds, for what is read of the word, the distance to each beginning of the other.
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, length) => length);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const isWrong = word[i - 1] !== meant[j - 1];
      const isSwap = isWrong && i > 1 && word[i - 1] === meant[j - 2] && word[i - 2] === meant[j - 1];
      const oneOff = Math.min(row[j - 1] ?? 0, above[j] ?? 0, isSwap ? (before[j - 2] ?? 0) : Infinity) + 1;
      row.push(Math.min(oneOff, (above[j - 1] ?? 0) + Number(isWrong)));
    }
    [before, above] = [above, row];
  }
  return above[meant.length] ?? 0;
}

/** Which letters a word has, a bit each. A letter that is wrong, missing or too many changes two of them at most. */
export const getLetters = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

/**
 * Whether words of other letters have more than so many wrong. Of most words it tells that they need not be counted, which
 * takes a hundred times as long.
 * @param letters As `getLetters` has them.
 */
export const haveMoreWrong = (letters: number, others: number, most: number): boolean => {
  let changed = 0;
  for (let rest = letters ^ others; rest !== 0; rest &= rest - 1) changed++;
  return changed > 2 * most;
};
