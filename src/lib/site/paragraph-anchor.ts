import { slug } from 'github-slugger';

/** How many of a paragraph's opening words make its anchor: enough to tell ten paragraphs apart. */
const openingWords = 4;

/**
 * Makes a paragraph's anchor from its opening words, so that it stays when paragraphs are added, removed or moved.
 * @param text The paragraph's text.
 * @returns Such as `there-is-an-hour`; an empty string where there are no words.
 */
export function getParagraphAnchor(text: string): string {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return slug(words.slice(0, openingWords).join(' '));
}
