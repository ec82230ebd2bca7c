/** Text in a drawing, where nothing else breaks it into lines. */
import { escapeXml } from '../text/escape-xml.ts';

/** Wide typefaces need so much of their size for a letter; the reader’s own is not known here. */
const letterWidth = 0.58;

/** Breaks a text into lines of a width, in letters of a size: at its spaces, and addresses at their slashes. */
export function breakLines(text: string, width: number, size: number): string[] {
  const most = width / (size * letterWidth);
  const lines: string[] = [];
  for (const piece of text.split(/(?<= |[^/]\/)/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + piece.trimEnd().length > most) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trimEnd());
}

/**
 * Writes lines one below the other.
 * @param place Where the letters of the first stand, and from one line to the next.
 * @param attributes Of each line.
 */
export const writeLines = (
  lines: string[],
  { x, y, step }: { x: number; y: number; step: number },
  attributes: string,
): string =>
  lines
    .map((line, i) => `<text ${attributes} x="${String(x)}" y="${String(y + i * step)}">${escapeXml(line)}</text>`)
    .join('\n');
