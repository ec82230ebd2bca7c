import { getDocumentProxy } from 'unpdf';

/** One sheet of a PDF: its size and how far its words reach, in points, and what stands on it, line by line. */
interface Sheet {
  width: number;
  height: number;
  left: number;
  right: number;
  texts: string[];
}

/** Reads the sheets of a PDF. */
export async function readSheets(pdf: Uint8Array): Promise<Sheet[]> {
  const opened = await getDocumentProxy(new Uint8Array(pdf));
  const numbers = Array.from({ length: opened.numPages }, (_, i) => i + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await opened.getPage(number);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      // Turned words reach as far as they are high, which is not much.
      const ends = words.map(({ transform, width: length }) => {
        const [across = 0, , , , start = 0] = transform as number[];
        return { start, end: across > 0 ? start + length : start };
      });
      return {
        width: Math.round(width),
        height: Math.round(height),
        left: Math.min(...ends.map(({ start }) => start)),
        right: Math.max(...ends.map(({ end }) => end)),
        texts: joinLines(items.flatMap((item) => ('str' in item ? [item] : []))),
      };
    }),
  );
}

/** A line comes in pieces, of which the last says that it ends. */
function joinLines(pieces: { str: string; hasEOL: boolean }[]): string[] {
  const lines = [''];
  for (const { str, hasEOL } of pieces) {
    lines[lines.length - 1] += str;
    if (hasEOL) lines.push('');
  }
  return lines;
}
