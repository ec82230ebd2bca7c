/** No question is longer; of what is pasted, no more is read. In UTF-16 units. */
export const longestText = 300;
/** A cut goes back to the end of a word that is no further away than this. */
const longestWord = 40;

/** Cuts a text to what is read: at the end of a word, where one is near. */
export function cutText(text: string, most = longestText): string {
  if (text.length <= most) return text;
  const wordEnd = text.slice(0, most + 1).search(/\s+\S*$/);
  return wordEnd > 0 && most - wordEnd <= longestWord ? text.slice(0, wordEnd) : cutLetters(text, most);
}

/** Cuts a text between two letters as readers see them, never within one. */
export function cutLetters(text: string, most = longestText): string {
  if (text.length <= most) return text;
  // Of what a letter may be made of, a reader’s text holds no more than this.
  const near = text.slice(0, most * 2);
  const end = 'Segmenter' in Intl ? new Intl.Segmenter().segment(near).containing(most)?.index : 0;
  // In browsers without it, and in a heap of accents that is one letter, at least no code point is broken.
  return end ? text.slice(0, end) : [...text.slice(0, most + 1)].slice(0, -1).join('');
}
