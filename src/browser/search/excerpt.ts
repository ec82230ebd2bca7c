import { splitWords, toStem } from '../../lib/text/words.ts';
import type { ExcerptPiece } from './search-engine.ts';

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

/** How much of a text is shown around words that were found, in words and what stands between them. */
const window = { before: 14, all: 64 };

/**
 * Cuts out of a text the stretch that says most of the words looked for.
 * @param weigh How much a stem counts; nothing where it is not looked for.
 */
export function cutExcerpt(text: string, weigh: (stem: string) => number): ExcerptPiece[] {
  const pieces = splitPieces(text).map((piece) => {
    const stems = splitWords(piece).map(toStem);
    return { text: piece, stems: stems.filter((stem) => weigh(stem) > 0) };
  });
  const weighFrom = (start: number) => {
    const found = new Set(pieces.slice(start, start + window.all).flatMap(({ stems }) => stems));
    return [...found].reduce((sum, stem) => sum + weigh(stem), 0);
  };
  const starts = pieces.flatMap(({ stems }, i) => (stems.length > 0 ? [Math.max(0, i - window.before)] : []));
  const start = starts.reduce((best, other) => (weighFrom(other) > weighFrom(best) ? other : best), starts[0] ?? 0);
  const shown = pieces.slice(start, start + window.all);
  const toGap = (isCut: boolean, gap: string) => (isCut ? [{ text: gap, isMatch: false }] : []);
  return [
    ...toGap(start > 0, '… '),
    ...shown.map((piece) => ({ text: piece.text, isMatch: piece.stems.length > 0 })),
    ...toGap(start + shown.length < pieces.length, ' …'),
  ];
}

/** Splits a text into words and what stands between them, losing nothing. */
export const splitPieces = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}’'‘ʼ´`]+|[^\p{L}\p{N}\p{M}’'‘ʼ´`]+/gu) ?? [];

/** What stands in quotation marks; the last of them may still be to come. */
const quotation = /(["“\u201e\u00ab][^"”“\u00bb]*["”“\u00bb]?)/u;

/** Splits what was typed likewise, but for quotations, which are meant as they stand. */
export const splitTyped = (text: string): { piece: string; isQuoted: boolean }[] =>
  text.split(quotation).flatMap((part) => {
    const isQuoted = quotation.test(part);
    return (isQuoted ? [part] : splitPieces(part)).map((piece) => ({ piece, isQuoted }));
  });
