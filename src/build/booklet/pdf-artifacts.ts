import {
  decodePDFRawStream,
  PDFName,
  PDFStream,
  type PDFDocument,
  type PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';

/**
 * Says of all that is drawn without a tag, such as running heads and emblems, that it is no part of the text: else nobody
 * can tell whether it was forgotten (ISO 14289-1, 7.1).
 */
export function markArtifacts(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    const ref = node.get(PDFName.of('Contents')) as PDFRef;
    const stream = node.lookup(PDFName.of('Contents'), PDFStream) as PDFRawStream;
    const drawing = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    document.context.assign(ref, document.context.flateStream(Buffer.from(markUntagged(drawing), 'latin1')));
  }
}

/** What begins a path, a text or a picture, and what ends each: ISO 32000-1, 8.2. */
const begins = new Set(['m', 're', 'BT', 'Do', 'sh']);
const ends = new Set(['f', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n', 'ET', 'Do', 'sh']);
/** Only bounds what is drawn after it. */
const clips = 'n';

/**
 * Marks what stands outside all tags.
 * @param drawing The operators of a page as Chromium writes them: one to a line, at its end.
 */
export function markUntagged(drawing: string): string {
  const lines: string[] = [];
  let depth = 0;
  let begun: number | undefined;
  for (const line of drawing.split('\n')) {
    const operator = line.replace(/^.*[ >\])]/, '');
    if (operator === 'EMC') depth--;
    if (depth === 0 && begun === undefined && begins.has(operator)) begun = lines.length;
    lines.push(line);
    if (begun !== undefined && ends.has(operator)) {
      if (operator !== clips) {
        lines.splice(begun, 0, '/Artifact BMC');
        lines.push('EMC');
      }
      begun = undefined;
    }
    if (operator === 'BDC' || operator === 'BMC') depth++;
  }
  return lines.join('\n');
}
