import { splitWords, toStem } from '../../lib/text/words.ts';
import type { ExcerptPiece } from './search-engine.ts';

/**
 * Reads a Pagefind excerpt, which is HTML with `<mark>` around matches, into plain text runs.
 * @param html The excerpt; any other markup in it is dropped and only its text kept.
 */
export function parseExcerpt(html: string): ExcerptPiece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes]
    .map((node) => ({ text: node.textContent ?? '', isMatch: node.nodeName === 'MARK' }))
    .filter(({ text }) => text !== '');
}

/**
 * Cuts a text at the words that have one of the stems.
 * @returns Runs that make up the whole text.
 */
export function markWords(text: string, stems: Set<string>): ExcerptPiece[] {
  return splitPieces(text).map((piece) => ({
    text: piece,
    isMatch: splitWords(piece).some((word) => stems.has(toStem(word))),
  }));
}

/** Splits a text into words and what stands between them, losing nothing. */
export const splitPieces = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}’'‘ʼ´`]+|[^\p{L}\p{N}\p{M}’'‘ʼ´`]+/gu) ?? [];
