import { longestText } from '../../lib/danger/danger.ts';

/** In characters; no phrase of danger is longer. */
const overlap = 200;

/** Splits a text into stretches that are read whole for danger. They overlap, so that a phrase is whole in one of them. */
export function splitStretches(text: string): string[] {
  const stretches = [text.slice(0, longestText)];
  for (let end = longestText; end < text.length; end += longestText - overlap) {
    const stretch = text.slice(end - overlap, end - overlap + longestText);
    // From the beginning of a word on, if there is one.
    stretches.push(stretch.slice(Math.max(0, stretch.search(/\s/))));
  }
  return stretches;
}
