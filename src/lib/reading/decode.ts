import type { Fault } from './fault.ts';

const save = 'Save the file as UTF-8.';

/**
 * Reads bytes as UTF-8, and as nothing else: what stands in another encoding would be published in other letters. A mark of
 * byte order is left out, and every line ends in `\n`.
 */
export function decode(bytes: Uint8Array): { text: string; fault?: Fault } {
  const wide = findWideEncoding(bytes);
  if (wide !== undefined) return { text: '', fault: { line: 1, message: `was saved as ${wide}. ${save}` } };
  try {
    return { text: toLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { text: '', fault: describeLine(bytes) };
  }
}

/** A text as it is read: without a mark of byte order, and with lines that end in `\n`. */
export const toLines = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');

/** Two or four bytes a letter: the mark of byte order says so, or every second byte of what would be English is empty. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  const start = bytes.subarray(0, 64);
  const empty = start.filter((byte) => byte === 0).length;
  return empty > 1 && empty >= start.length / 3 ? 'UTF-16' : undefined;
}

/** Names the first line that is no UTF-8, and shows its words as they were most probably meant. */
function describeLine(bytes: Uint8Array): Fault {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.subarray(start).findIndex((byte) => byte === 0x0a || byte === 0x0d);
    const next = end === -1 ? bytes.length : start + end;
    const own = bytes.subarray(start, next);
    if (!isUtf8(own)) return { line, message: `${nameEncoding(own)} ${save}` };
    start = next + (bytes[next] === 0x0d && bytes[next + 1] === 0x0a ? 2 : 1);
  }
  return { line: 1, message: `is not UTF-8. ${save}` };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** In the languages of western Europe, which have a byte a letter there, letters with a mark stand alone among others. */
function nameEncoding(line: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(line);
  const [word] = /[\w'’]*[^\0-\x7F]+[\w'’]*/.exec(western) ?? [];
  const isWestern = word !== undefined && !/[^\0-\x7F]{3}|[\x80-\x9F]/.test(western);
  return isWestern
    ? `is not UTF-8: this line was saved as Latin-1 or Windows-1252, in which it holds "${word}".`
    : 'is not UTF-8: this line was saved in another encoding.';
}
