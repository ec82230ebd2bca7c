/** Finds the words that begin as a word does, in the order they were given, and without itself. */
export type Completer = (word: string) => string[];

/** Makes a completer of known words. They are sorted once, here, so that a key looks at few of them. */
export function createCompleter(words: Iterable<string>): Completer {
  const given = [...words];
  const places = new Map(given.map((word, place) => [word, place]));
  const sorted = given.sort();
  return (word) => {
    const start = findPlace(sorted, word);
    let end = start;
    while (sorted[end]?.startsWith(word) === true) end++;
    return sorted
      .slice(sorted[start] === word ? start + 1 : start, end)
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  };
}

/** The place of the first that does not come before a word, found by halves. */
function findPlace(sorted: string[], word: string): number {
  let [least, most] = [0, sorted.length];
  while (least < most) {
    const middle = (least + most) >>> 1;
    if ((sorted[middle] ?? '') < word) least = middle + 1;
    else most = middle;
  }
  return least;
}
