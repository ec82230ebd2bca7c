import type { SearchData, SearchKind } from '../../lib/search-records/search-data.ts';

/** Finds in a question the words that ask for a thing of a kind by its name. */
export type FrameFinder = (words: string[]) => { frame: SearchKind | undefined; rest: string[] };

/**
 * Makes a finder of such words: “what is … ”, “who is …”, “a paper by …”.
 * @param frames Their wordings, by kind of thing.
 */
export function createFrameFinder(frames: SearchData['frames']): FrameFinder {
  const wordings = Object.entries(frames)
    .flatMap(([kind, texts]) => texts.map((text) => ({ kind: kind as SearchKind, words: text.split(' ') })))
    // The longest first: “study by” before “study”.
    .sort((a, b) => b.words.length - a.words.length);

  return (words) => {
    let frame: SearchKind | undefined;
    const rest: string[] = [];
    for (let i = 0; i < words.length;) {
      const wording = wordings.find((one) => one.words.every((word, place) => words[i + place] === word));
      frame ??= wording?.kind;
      if (wording === undefined) rest.push(words[i] ?? '');
      i += wording?.words.length ?? 1;
    }
    return { frame, rest };
  };
}
