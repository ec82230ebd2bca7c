/** Shares beside each other as one drawing, for whoever takes it away. */
import { drawDot, drawShare, hatching, type Look, type Share } from './shares.ts';
import { breakLines, writeLines } from './text-lines.ts';

/** In the units of a hundred dots: how wide these are, what is between two of them, and the words below. */
const column = { width: 100, gap: 24 };
const words = { size: 11, step: 15 };

/**
 * Draws shares in a row, each with its words below it, and under them what each kind of dot means.
 * @returns The inside of an `<svg>`, and its view box.
 */
export function drawShares(
  shares: (Share & { sentence: string })[],
  meanings: Partial<Record<Look, string>>,
): { inner: string; viewBox: string } {
  const columns = shares.map((share, i) => ({
    x: i * (column.width + column.gap),
    drawing: drawShare(share),
    lines: breakLines(share.sentence, column.width + column.gap / 2, words.size),
  }));
  const top = column.width + words.step;
  const legendTop = top + (Math.max(0, ...columns.map(({ lines }) => lines.length)) + 1) * words.step;
  const legend = Object.entries(meanings) as [Look, string][];
  const height = legendTop + (legend.length - 1) * words.step + words.size / 2;
  return {
    viewBox: `0 0 ${String(Math.max(1, shares.length) * (column.width + column.gap) - column.gap)} ${String(height)}`,
    inner: [
      hatching,
      ...columns.flatMap(({ x, drawing, lines }) => [
        `<g transform="translate(${String(x)} 0)">${drawing}</g>`,
        write(lines, x, top),
      ]),
      ...legend.flatMap(([look, meaning], i) => {
        const y = legendTop + i * words.step;
        return [`<g transform="translate(0 ${String(y - 9)})">${drawDot(look)}</g>`, write([meaning], 15, y)];
      }),
    ].join('\n'),
  };
}

const write = (lines: string[], x: number, y: number) =>
  writeLines(lines, { x, y, step: words.step }, `fill="currentColor" font-size="${String(words.size)}"`);
